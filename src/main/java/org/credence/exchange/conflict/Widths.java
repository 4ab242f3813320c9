package org.credence.exchange.conflict;

import org.jspecify.annotations.Nullable;

/**
 * How wide a place is, in metres, by the precision codes of the data sets.
 *
 * <p>UCDP's code 2 is a radius of 25 km by its codebook. The others name a level (town, district, province, country)
 * and no length: for them an order of magnitude stands here, which is ours. The codes themselves are kept under extra.
 */
final class Widths {
    private static final double TOWN = 5_000;
    private static final double NEARBY = 25_000;
    private static final double DISTRICT = 50_000;
    private static final double REGION = 100_000;
    private static final double PROVINCE = 150_000;
    private static final double COUNTRY = 500_000;

    private Widths() {}

    /** By {@code where_prec}: 1 place, 2 near it, 3 district, 4 province, 5 along a line or area, 6 country, 7 sea or air. */
    static @Nullable Double ucdp(int code) {
        return switch (code) {
            case 1 -> TOWN;
            case 2 -> NEARBY;
            case 3 -> DISTRICT;
            case 4 -> PROVINCE;
            case 5 -> REGION;
            case 6, 7 -> COUNTRY;
            default -> null;
        };
    }

    /** By {@code geo_precision}: 1 town, 2 part of a region, 3 region. */
    static @Nullable Double acled(int code) {
        return switch (code) {
            case 1 -> TOWN;
            case 2 -> NEARBY;
            case 3 -> REGION;
            default -> null;
        };
    }
}

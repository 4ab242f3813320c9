package org.credence.exchange.truth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.table.Row;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;

/** A value that competes with others: one variant, or several numbers that are near each other. */
final class Rival {
    private final Variant centre;
    private final List<Variant> variants = new ArrayList<>();

    private Rival(Variant centre) {
        this.centre = centre;
    }

    /**
     * Groups variants so that the numbers of a group lie within the tolerance of its centre. The variant that most
     * say becomes the first centre, takes what is near it, and so on with the rest (as in Li et al. 2013, Truth
     * Finding on the Deep Web, section 4); of equally many, the one that was said first. Groups come out in the order
     * in which their first variant was said, and their ranges never overlap.
     */
    static List<Rival> of(List<Variant> variants, double tolerance) {
        List<Variant> byVotes = new ArrayList<>(variants);
        byVotes.sort(Comparator.comparingInt(variant -> -variant.rows().size()));
        Map<Variant, Rival> all = new LinkedHashMap<>();
        for (Variant centre : byVotes) {
            if (!all.containsKey(centre)) {
                Rival rival = new Rival(centre);
                for (Variant variant : variants) {
                    if (!all.containsKey(variant) && (variant == centre || rival.takes(variant, tolerance))) {
                        rival.variants.add(variant);
                        all.put(variant, rival);
                    }
                }
            }
        }
        List<Rival> rivals = new ArrayList<>();
        for (Variant variant : variants) {
            Rival rival = all.get(variant);
            if (rival != null && !rivals.contains(rival)) {
                rivals.add(rival);
            }
        }
        return rivals;
    }

    /** Whether a value, said or true, is this one. */
    boolean takes(Variant variant, double tolerance) {
        Double own = centre.number();
        Double other = variant.number();
        if (own != null && other != null) {
            return Variant.isNear(own, other, tolerance);
        }
        return own == null && other == null && centre.key().equals(variant.key());
    }

    /** How far a value is from this one; 0 unless both are numbers. */
    double distance(Variant variant) {
        Double own = centre.number();
        Double other = variant.number();
        return own == null || other == null ? 0 : Math.abs(own - other);
    }

    /** The variant that most say. */
    Variant centre() {
        return centre;
    }

    List<Row> rows() {
        if (variants.size() == 1) {
            return centre.rows();
        }
        return variants.stream().flatMap(variant -> variant.rows().stream()).toList();
    }

    boolean isNumber() {
        return centre.number() != null;
    }

    /** The value, or the range of the values. */
    Value value() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Variant variant : variants) {
            Double number = variant.number();
            if (number == null) {
                return Value.of(centre.text());
            }
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return new Quantity(low, high, null);
    }
}

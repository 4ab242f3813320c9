package org.credence.exchange.gdelt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.credence.exchange.file.Problem;
import org.credence.exchange.table.Row;
import org.credence.model.Place;
import org.jspecify.annotations.Nullable;

/** Where an event is said to have happened, as exact as the kind of place allows. */
final class Geography {
    private static final String TABLE = "fips-countries.txt";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,20})?");
    private static final int TYPE = Columns.EVENT.indexOf("ActionGeo_Type");
    private static final int NAME = Columns.EVENT.indexOf("ActionGeo_FullName");
    private static final int COUNTRY = Columns.EVENT.indexOf("ActionGeo_CountryCode");
    private static final int LATITUDE = Columns.EVENT.indexOf("ActionGeo_Lat");
    private static final int LONGITUDE = Columns.EVENT.indexOf("ActionGeo_Long");

    /**
     * GDELT gives the centre of whatever it matched. The land of the earth (149 million km²) divided by some 195
     * countries or 3,600 first-level divisions makes discs with radii of 490 and 115 km, rounded; a town, or a
     * landmark, lies within 10 km of its centre.
     */
    private static final double COUNTRY_METRES = 500_000;

    private static final double STATE_METRES = 100_000;
    private static final double TOWN_METRES = 10_000;

    private Geography() {}

    private static final class Countries {
        static final Map<String, String> BY_FIPS = read();
    }

    /** Null when no place was matched. */
    static @Nullable Place place(Row event, Consumer<Problem> warnings) {
        String name = event.get(NAME).strip();
        if (name.isEmpty()) {
            return null;
        }
        Double latitude = degrees(event, LATITUDE, 90, warnings);
        Double longitude = degrees(event, LONGITUDE, 180, warnings);
        boolean both = latitude != null && longitude != null;
        return new Place(
                name,
                List.of(),
                Countries.BY_FIPS.get(event.get(COUNTRY)),
                both ? latitude : null,
                both ? longitude : null,
                both ? metres(event.get(TYPE)) : null);
    }

    private static @Nullable Double degrees(Row event, int column, double most, Consumer<Problem> warnings) {
        String text = event.get(column).strip();
        if (text.isEmpty()) {
            return null;
        }
        Double number = NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
        if (number == null || Math.abs(number) > most) {
            String expected = "degrees from -" + (int) most + " to " + (int) most;
            warnings.accept(Problem.mustBe(event.where(column), Columns.EVENT.get(column), text, expected));
            return null;
        }
        return number;
    }

    private static @Nullable Double metres(String type) {
        return switch (type) {
            case "1" -> COUNTRY_METRES;
            case "2", "5" -> STATE_METRES;
            case "3", "4" -> TOWN_METRES;
            default -> null;
        };
    }

    /** Pairs of codes between spaces. */
    private static Map<String, String> read() {
        InputStream table = Geography.class.getResourceAsStream(TABLE);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8))) {
            String[] codes = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining(" "))
                    .split("\\s+", -1);
            Map<String, String> byFips = new HashMap<>();
            for (int i = 0; i + 1 < codes.length; i += 2) {
                byFips.put(codes[i], codes[i + 1]);
            }
            return Map.copyOf(byFips);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

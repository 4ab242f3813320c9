package org.credence.exchange.gdelt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;
import org.credence.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyTest {
    private final List<String> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "1, 44.3, 8.5, 44.3, 8.5, 500000.0",
        "2, 44.3, 8.5, 44.3, 8.5, 100000.0",
        "3, 44.3, 8.5, 44.3, 8.5, 10000.0",
        "4, -44.3, -180, -44.3, -180.0, 10000.0",
        "5, 90, 0, 90.0, 0.0, 100000.0",
        "6, 44.3, 8.5, 44.3, 8.5, null",
        "4, '', 8.5, null, null, null",
    })
    void precisionGoesWithTheKindOfPlace(String type, String lat, String lon, String y, String x, String metres) {
        Place place = place(type, "Somewhere", "IT", lat, lon);
        assertEquals(List.of(y, x, metres), List.of("" + place.lat(), "" + place.lon(), "" + place.precisionMetres()));
        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @CsvSource({"90.1, 8.5", "44.3, -180.5", "4#.5, 8.5", "1e400, 8.5", "44.3, NaN"})
    void positionThatIsNoneIsLeftOutWithAWarning(String lat, String lon) {
        Place place = place("4", "Somewhere", "IT", lat, lon);
        assertEquals("null null null", place.lat() + " " + place.lon() + " " + place.precisionMetres());
        assertEquals(1, problems.size());
    }

    @ParameterizedTest
    @CsvSource({"SF, ZA", "AS, AU", "SZ, CH", "GM, DE", "UP, UA", "IS, IL", "IZ, IQ", "ZZ, null", "'', null"})
    void countriesAreThoseOfIso(String fips, String iso) {
        assertEquals(iso, "" + place("1", "Somewhere", fips, "1", "1").country());
    }

    @Test
    void everyCountryIsOneOfIso() {
        Set<String> known = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        known.add("XK");
        Set<String> unknown = new TreeSet<>();
        for (char a = 'A'; a <= 'Z'; a++) {
            for (char b = 'A'; b <= 'Z'; b++) {
                String country = place("1", "Somewhere", "" + a + b, "1", "1").country();
                if (country != null && !known.contains(country)) {
                    unknown.add(country);
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }

    private Place place(String type, String name, String country, String lat, String lon) {
        List<String> fields = new ArrayList<>(Collections.nCopies(Columns.EVENT.size(), ""));
        fields.set(Columns.EVENT.indexOf("ActionGeo_Type"), type);
        fields.set(Columns.EVENT.indexOf("ActionGeo_FullName"), name);
        fields.set(Columns.EVENT.indexOf("ActionGeo_CountryCode"), country);
        fields.set(Columns.EVENT.indexOf("ActionGeo_Lat"), lat);
        fields.set(Columns.EVENT.indexOf("ActionGeo_Long"), lon);
        Row row = Row.of(Table.named("x", Columns.EVENT), 1, fields);
        return Geography.place(row, problem -> problems.add(problem.message()));
    }
}

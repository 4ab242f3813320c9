package org.credence.exchange.format;

import com.ibm.icu.util.Region;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.credence.facts.Names;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 code, as Unicode CLDR (in ICU4J) and the Java library know them. */
public final class Countries {
    /** Names that data sets use and CLDR does not; where borders moved, the country that has the seat today. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("DR Congo", "CD"),
            Map.entry("Democratic Republic of Congo", "CD"),
            Map.entry("Congo", "CG"),
            Map.entry("Republic of Congo", "CG"),
            Map.entry("Ivory Coast", "CI"),
            Map.entry("Bosnia-Herzegovina", "BA"),
            Map.entry("Kingdom of eSwatini", "SZ"),
            Map.entry("Swaziland", "SZ"),
            Map.entry("Macedonia, FYR", "MK"),
            Map.entry("Macedonia", "MK"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("East Timor", "TL"),
            Map.entry("Burma", "MM"),
            Map.entry("Myanmar", "MM"),
            Map.entry("Palestine", "PS"),
            Map.entry("United States of America", "US"),
            Map.entry("Gambia", "GM"),
            Map.entry("Cape Verde", "CV"),
            Map.entry("Turkey", "TR"));

    private static final Map<String, String> BY_NAME = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            BY_NAME.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            BY_NAME.put(key(com.ibm.icu.util.ULocale.getDisplayCountry("und-" + code, "en")), code);
            BY_NAME.put(code.toLowerCase(Locale.ROOT), code);
            BY_NAME.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        OTHERS.forEach((name, code) -> BY_NAME.put(key(name), code));
    }

    private Countries() {}

    /** By a name in English or by a code of two or three letters; null when there is no such country. */
    public static @Nullable String code(String text) {
        String code = BY_NAME.get(key(text));
        int bracket = text.indexOf('(');
        return code == null && bracket > 0 ? BY_NAME.get(key(text.substring(0, bracket))) : code;
    }

    /** By its number in ISO 3166-1; null when there is no such country. */
    public static @Nullable String code(int number) {
        try {
            Region region = Region.getInstance(number);
            return region.getType() == Region.RegionType.TERRITORY ? region.toString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String key(String name) {
        return Names.key(name).replace(" and ", " ");
    }
}

package org.credence.facts;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Makes names comparable: transliterated to Latin script, without accents, case, punctuation, or doubled spaces.
 *
 * <p>Uses the transforms of Unicode CLDR as ICU4J ships them. Plain ASCII takes a short way round.
 */
public final class Names {
    /** In characters: no name is longer, and the transforms take a second and more for a page of Chinese. */
    private static final int LONGEST = 1_000;

    private Names() {}

    /** The transliterator takes a while to build, and plain ASCII never needs it. */
    private static final class Latin {
        static final Transliterator TO_LATIN =
                Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Lower; Latin-ASCII");
    }

    /**
     * The key under which names that read alike are one; the name itself when nothing of it is left. What is too long
     * for a name keeps its script and accents.
     */
    public static String key(String name) {
        boolean plain = name.length() > LONGEST || isAscii(name);
        String latin = plain ? name.toLowerCase(Locale.ROOT) : Latin.TO_LATIN.transliterate(name);
        StringBuilder key = new StringBuilder(latin.length());
        boolean gap = false;
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                key.append(Character.toLowerCase(c));
                gap = false;
            } else if (c != '\'' && c != 'ʿ' && c != 'ʾ' && c != '`' && c != '’' && c != '‘') {
                gap = true;
            }
        }
        return key.length() == 0 ? name : key.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}

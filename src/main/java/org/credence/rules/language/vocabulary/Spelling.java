package org.credence.rules.language.vocabulary;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.credence.argument.Nearest;

/** Finds the word of a rule that somebody meant who wrote something else. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of the known words, if it is so near that it may have been meant; a getter means its property. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        String plain = word.toLowerCase(Locale.ROOT);
        Optional<String> asked = known.stream()
                .filter(candidate -> plain.equals("is" + candidate.toLowerCase(Locale.ROOT))
                        || plain.equals("get" + candidate.toLowerCase(Locale.ROOT)))
                .findFirst();
        return asked.or(() -> Nearest.to(word, known));
    }

    /** A line of advice: the nearest word, or else all of them. */
    public static String advice(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "Maybe you meant (" + near + ").")
                .orElseGet(() -> "Maybe one of " + String.join(", ", known) + ".");
    }
}

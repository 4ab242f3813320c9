package org.credence.exchange.scale;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The Admiralty (NATO) pair: a letter for the source, a digit for what it says (STANAG 2511; FM 2-22.3, appendix B).
 *
 * @param letter how reliable the source is
 * @param digit  how credible the information is
 */
public record Admiralty(Reliability letter, Credibility digit) {

    /** How reliable a source is, whatever it says. */
    public enum Reliability {
        A("Completely reliable"),
        B("Usually reliable"),
        C("Fairly reliable"),
        D("Not usually reliable"),
        E("Unreliable"),
        F("Reliability cannot be judged");

        private final String words;

        Reliability(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** As listed: {@code B - Usually reliable}. */
        public String label() {
            return name() + " - " + words;
        }

        /** The letter at the beginning of a text such as {@code b} or {@code B - Usually reliable}. */
        public static Optional<Reliability> of(String text) {
            String letter = first(text);
            return letter.matches("[A-F]") ? Optional.of(valueOf(letter)) : Optional.empty();
        }
    }

    /** How credible a piece of information is, whoever says it. */
    public enum Credibility {
        CONFIRMED(1, "Confirmed by other sources"),
        PROBABLY_TRUE(2, "Probably true"),
        POSSIBLY_TRUE(3, "Possibly true"),
        DOUBTFUL(4, "Doubtful"),
        IMPROBABLE(5, "Improbable"),
        CANNOT_BE_JUDGED(6, "Truth cannot be judged");

        private final int digit;
        private final String words;

        Credibility(int digit, String words) {
            this.digit = digit;
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** 1 to 6. */
        public int digit() {
            return digit;
        }

        /** As listed: {@code 2 - Probably true}. */
        public String label() {
            return digit + " - " + words;
        }

        /** The number that STIX writes for it, 0 to 100; none for what cannot be judged. */
        public OptionalDouble stixConfidence() {
            return StixConfidence.ADMIRALTY.named(label()).orElseThrow().value();
        }

        /** The digit at the beginning of a text such as {@code 2} or {@code 2 - Probably True}. */
        public static Optional<Credibility> of(String text) {
            String digit = first(text);
            return Arrays.stream(values())
                    .filter(it -> digit.equals(Integer.toString(it.digit)))
                    .findFirst();
        }
    }

    /** The pair that a text such as {@code B2} stands for. */
    public static Optional<Admiralty> of(String text) {
        if (text.length() != 2) {
            return Optional.empty();
        }
        return Reliability.of(text.substring(0, 1))
                .flatMap(letter -> Credibility.of(text.substring(1)).map(digit -> new Admiralty(letter, digit)));
    }

    /** The first mark when it stands alone: a word that begins with a letter of the scale is no grade. */
    private static String first(String text) {
        String stripped = text.strip();
        boolean alone = stripped.length() == 1 || (stripped.length() > 1 && stripped.charAt(1) == ' ');
        return alone ? stripped.substring(0, 1).toUpperCase(java.util.Locale.ROOT) : "";
    }

    @Override
    public String toString() {
        return letter.name() + digit.digit();
    }
}

package org.credence.exchange.scale;

import java.util.Locale;
import java.util.Optional;

/**
 * How far somebody agrees: the five words of a STIX opinion (STIX 2.1, 10.17 opinion-enum), and the number from 0 to
 * 100 of a MISP opinion (misp-core-format, Analyst Data), where 50 is neutral.
 *
 * <p>The numbers and bounds are those of misp-stix, which translates between the two.
 */
public enum Agreement {
    STRONGLY_DISAGREE(0, 20),
    DISAGREE(25, 40),
    NEUTRAL(50, 60),
    AGREE(75, 80),
    STRONGLY_AGREE(100, 100);

    private final int number;
    private final int upTo;

    Agreement(int number, int upTo) {
        this.number = number;
        this.upTo = upTo;
    }

    /** As STIX spells it: {@code strongly-agree}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As MISP writes it, 0 to 100. */
    public int number() {
        return number;
    }

    public static Optional<Agreement> of(String word) {
        for (Agreement agreement : values()) {
            if (agreement.word().equals(word)) {
                return Optional.of(agreement);
            }
        }
        return Optional.empty();
    }

    /**
     * The word for the number of a MISP opinion: 0–20, 21–40, 41–60, 61–80, 81–100.
     *
     * @throws IllegalArgumentException when it is not between 0 and 100
     */
    public static Agreement of(int number) {
        for (Agreement agreement : values()) {
            if (number >= 0 && number <= agreement.upTo) {
                return agreement;
            }
        }
        throw new IllegalArgumentException("The opinion (" + number + ") must be between 0 and 100.");
    }
}

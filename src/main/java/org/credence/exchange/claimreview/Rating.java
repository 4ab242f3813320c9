package org.credence.exchange.claimreview;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.credence.exchange.json.Tree;
import org.credence.model.Outcome.Result;
import org.jspecify.annotations.Nullable;

/**
 * How a review rates a claim, by number and by word.
 *
 * @param byNumber what the number says on its own scale; null when there is none that can be used
 * @param byWord   what the word says; null when there is none in the table
 * @param shown    the rating as the review gives it, in words
 * @param unknown  words that are not in the table, where none is
 * @param unusable a number that cannot be used, with what is wrong; null when there is none
 */
record Rating(
        @Nullable Result byNumber,
        @Nullable Result byWord,
        String shown,
        List<String> unknown,
        @Nullable Unusable unusable) {
    /** What schema.org assumes where a scale does not say so itself. */
    private static final double USUAL_WORST = 1;

    private static final double USUAL_BEST = 5;

    /**
     * Shares of the way from worst to best. On scales of three to seven steps what lies below the middle step are
     * shades of false, and what lies above it shades of true; six steps have "half true" as the fourth (0.6).
     */
    private static final double REFUTED_UP_TO = 0.4;

    private static final double CONFIRMED_ABOVE = 0.6;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d+)?");

    /** Longer than any number on a scale. */
    private static final int LONGEST_NUMBER = 20;

    /**
     * A number that cannot be used.
     *
     * @param at       where it stands
     * @param expected what it must be
     */
    record Unusable(Tree at, String expected) {}

    /** What the number and the word say together; null when neither says anything. */
    @Nullable
    Result result() {
        if (byNumber == null || byWord == null) {
            return byNumber == null ? byWord : byNumber;
        }
        return byNumber == byWord ? byNumber : Result.UNDETERMINED;
    }

    boolean isContradictory() {
        return byNumber != null && byWord != null && byNumber != byWord;
    }

    static Rating of(Node rating) {
        return new Reading(rating).rating();
    }

    /** A rating as it is read. */
    private static final class Reading {
        private final Node rating;
        private final List<String> words = new ArrayList<>();
        private @Nullable Result byNumber;
        private @Nullable Unusable unusable;
        private String scale = "";

        Reading(Node rating) {
            this.rating = rating;
        }

        Rating rating() {
            if (rating.nodes().stream().anyMatch(it -> it.tree().isObject())) {
                number();
                words.addAll(rating.at("alternateName").texts());
                if (words.isEmpty()) {
                    words.addAll(rating.at("name").texts());
                }
            } else {
                words.addAll(rating.texts());
            }
            Result byWord = byWord();
            return new Rating(byNumber, byWord, shown(), byWord == null ? List.copyOf(words) : List.of(), unusable);
        }

        /** Several words, as in several languages, must say the same. */
        private @Nullable Result byWord() {
            Result found = null;
            for (String word : words) {
                Result one = RatingWords.shipped().find(word);
                if (one != null) {
                    found = found == null || found == one ? one : Result.UNDETERMINED;
                }
            }
            return found;
        }

        private void number() {
            Node given = rating.at("ratingValue");
            String text = given.text();
            if (text == null) {
                return;
            }
            Double value = finite(text);
            if (value == null && !text.chars().anyMatch(Character::isDigit)) {
                words.add(text);
                return;
            }
            Double worst = bound("worstRating", USUAL_WORST);
            Double best = bound("bestRating", USUAL_BEST);
            if (value == null) {
                unusable = new Unusable(given.tree(), "a number");
            } else if (worst != null && best != null) {
                onScale(value, worst, best, given);
                scale = text + " on a scale from " + end("worstRating", USUAL_WORST) + " to "
                        + end("bestRating", USUAL_BEST);
            }
        }

        private void onScale(double value, double worst, double best, Node given) {
            double share = (value - worst) / (best - worst);
            if (worst == best) {
                unusable = new Unusable(rating.at("bestRating").tree(), "another than worstRating");
            } else if (!(share >= 0 && share <= 1)) {
                unusable = new Unusable(
                        given.tree(), "between worstRating and bestRating, 1 and 5 where they are not given");
            } else {
                byNumber = share <= REFUTED_UP_TO
                        ? Result.REFUTED
                        : share > CONFIRMED_ABOVE ? Result.CONFIRMED : Result.UNDETERMINED;
            }
        }

        private @Nullable Double bound(String field, double usual) {
            String text = rating.at(field).text();
            Double bound = text == null ? Double.valueOf(usual) : finite(text);
            if (bound == null) {
                unusable = new Unusable(rating.at(field).tree(), "a number");
            }
            return bound;
        }

        private String end(String field, double usual) {
            String text = rating.at(field).text();
            return text == null ? Long.toString((long) usual) : text;
        }

        private static @Nullable Double finite(String text) {
            if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
                return null;
            }
            double number = Double.parseDouble(text.replace(',', '.'));
            return Double.isInfinite(number) ? null : Double.valueOf(number);
        }

        private String shown() {
            String quoted = words.isEmpty() ? "" : "\"" + String.join("\", \"", words) + "\"";
            return quoted.isEmpty() || scale.isEmpty() ? quoted + scale : quoted + ", " + scale;
        }
    }
}

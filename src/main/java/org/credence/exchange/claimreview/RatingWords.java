package org.credence.exchange.claimreview;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.credence.model.Outcome;
import org.jspecify.annotations.Nullable;

/** What fact-checkers' rating words say, in the languages of the table beside this class. */
final class RatingWords {
    private static final String TABLE = "rating-words.csv";

    /** Accents on Latin, Greek and Cyrillic letters, Arabic vowel marks and the stroke that lengthens a word. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u065F\\u0670\\u0640]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Ratings repeat themselves; so many are remembered as they were written. */
    private static final int REMEMBERED = 1_000;

    /** In characters; longer than any rating of a few words. */
    private static final int LONGEST_REMEMBERED = 100;

    private final Map<String, Outcome.Result> byWord;
    private final Map<String, Optional<Outcome.Result>> remembered = new ConcurrentHashMap<>();

    private RatingWords(Map<String, Outcome.Result> byWord) {
        this.byWord = byWord;
    }

    private static final class Shipped {
        static final RatingWords WORDS = read();
    }

    static RatingWords shipped() {
        return Shipped.WORDS;
    }

    /** What a rating says; null when the table does not have it as a whole. */
    Outcome.@Nullable Result find(String rating) {
        Optional<Outcome.Result> before = remembered.get(rating);
        if (before != null) {
            return before.orElse(null);
        }
        Outcome.Result found = byWord.get(key(rating));
        if (remembered.size() < REMEMBERED && rating.length() <= LONGEST_REMEMBERED) {
            remembered.put(rating, Optional.ofNullable(found));
        }
        return found;
    }

    /** The same for spellings that differ in case, accents or punctuation alone. */
    static String key(String rating) {
        String plain = Normalizer.normalize(rating, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String unmarked = MARKS.matcher(plain).replaceAll("");
        return BETWEEN_WORDS.matcher(unmarked).replaceAll(" ").strip();
    }

    private static RatingWords read() {
        InputStream table = RatingWords.class.getResourceAsStream(TABLE);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(table, TABLE), StandardCharsets.UTF_8))) {
            Map<String, Outcome.Result> byWord = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, byWord));
            return new RatingWords(Map.copyOf(byWord));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line, Map<String, Outcome.Result> byWord) {
        String[] parts = line.split(",", 3);
        Outcome.Result outcome = Outcome.Result.valueOf(parts[1].toUpperCase(Locale.ROOT));
        for (String word : parts[2].split("\\|", -1)) {
            Outcome.Result before = byWord.putIfAbsent(key(word), outcome);
            if (before != null && before != outcome) {
                throw new IllegalStateException("The rating word (" + word + ") must have one meaning.");
            }
        }
    }
}

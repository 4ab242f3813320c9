package org.credence.exchange.claimreview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.Shown;

/** Rating words that the table does not have, each with how often it was met. */
final class UnknownWords {
    /** Words that are told apart: what somebody can look through, and little to hold. */
    private static final int MOST = 1_000;

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long further;

    void add(String word) {
        String shown = Shown.of(word);
        if (counts.size() < MOST || counts.containsKey(shown)) {
            counts.merge(shown, 1L, Long::sum);
        } else {
            further++;
        }
    }

    /** A line for each, the most frequent first. */
    List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(word -> lines.add("unknown rating word: " + word.getValue() + "  " + word.getKey()));
        if (further > 0) {
            lines.add("unknown rating word: " + further + "  others");
        }
        return lines;
    }
}

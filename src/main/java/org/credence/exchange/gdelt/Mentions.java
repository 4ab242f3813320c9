package org.credence.exchange.gdelt;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.format.Sink;
import org.credence.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/** The articles that mention an event, and which of them have the same text. */
final class Mentions {
    private final List<Mention> all = new ArrayList<>();

    Mentions(List<Row> rows, Sink sink) throws IOException {
        Map<String, List<Row>> byArticle = new LinkedHashMap<>();
        for (Row row : rows) {
            try {
                byArticle
                        .computeIfAbsent(Mention.key(row), it -> new ArrayList<>())
                        .add(row);
            } catch (BadInput e) {
                sink.reject(e.problem());
            }
        }
        byArticle.values().forEach(article -> all.add(Mention.of(article, sink::warn)));
    }

    List<Mention> all() {
        return all;
    }

    /** Adds the article that an event's own row names, unless it is among the mentions. */
    void addFirst(String article, @Nullable Instant time) {
        Mention first = Mention.first(article, time);
        if (first != null && all.stream().noneMatch(it -> it.article().equals(article))) {
            all.add(0, first);
        }
    }

    /**
     * For each article whose text another had before it, the number of that one, from 0. Of two that GDELT met at the
     * same time, the one that stands first in the file counts as the earlier.
     */
    Map<Integer, Integer> echoes() {
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            firsts.merge(all.get(i).text(), i, this::earlier);
        }
        Map<Integer, Integer> echoes = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String text = all.get(i).text();
            int first = firsts.getOrDefault(text, i);
            if (!text.isEmpty() && first != i) {
                echoes.put(i, first);
            }
        }
        return echoes;
    }

    private int earlier(int a, int b) {
        Instant before = all.get(a).time();
        Instant after = all.get(b).time();
        return before == null || (after != null && after.isBefore(before)) ? b : a;
    }
}

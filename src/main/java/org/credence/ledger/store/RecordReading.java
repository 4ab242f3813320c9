package org.credence.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.ledger.Mark;
import org.credence.ledger.RecordBook;
import org.credence.model.Direction;
import org.credence.model.Source;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the marks of sources. */
final class RecordReading {
    private static final String COLUMNS =
            "SELECT source, claim_key, topic, asserted, fits, from_tick, to_tick, question_key FROM mark";
    private static final String ORDER = " ORDER BY source, claim_key, from_tick";
    private static final String MARKS = COLUMNS + " WHERE source IN (<names>)" + ORDER;
    private static final String ALL = COLUMNS + ORDER;

    private final Handle handle;
    private final Map<String, String> texts = new HashMap<>();

    RecordReading(Handle handle) {
        this.handle = handle;
    }

    RecordBook of(Collection<Source> sources, String revision) {
        Identity identity = new Identity(handle);
        List<String> names = new ArrayList<>();
        for (Source source : sources) {
            names.add(source.id());
            names.addAll(source.aliases());
        }
        identity.ask(names);
        Map<String, Set<String>> askedAs = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        for (Source source : sources) {
            Set<String> ids = ids(source, identity);
            ids.forEach(id ->
                    askedAs.computeIfAbsent(id, it -> new LinkedHashSet<>(1)).add(source.id()));
            if (ids.size() > 1) {
                several.add(source.id());
            }
        }
        return book(askedAs, several).build(RecordBook.Basis.NOTHING, revision);
    }

    /** Of every source. */
    RecordBook ofAll(String revision) {
        RecordBook.Builder book = new RecordBook.Builder();
        handle.createQuery(ALL)
                .setFetchSize(10_000)
                .map((rows, context) -> mark(rows))
                .forEach(mark -> book.add(mark.source(), mark));
        return book.build(RecordBook.Basis.NOTHING, revision);
    }

    private static Set<String> ids(Source source, Identity identity) {
        Set<String> ids = new LinkedHashSet<>(List.of(identity.of(source.id())));
        source.aliases().stream().filter(identity::knows).map(identity::of).forEach(ids::add);
        return ids;
    }

    private RecordBook.Builder book(Map<String, Set<String>> askedAs, Set<String> several) {
        RecordBook.Builder book = new RecordBook.Builder();
        Map<String, Map<Long, String>> judged = new HashMap<>();
        List<String> ids = List.copyOf(askedAs.keySet());
        for (int i = 0; i < ids.size(); i += ClaimStates.AT_ONCE) {
            handle.createQuery(MARKS)
                    .setFetchSize(10_000)
                    .bindList("names", ids.subList(i, Math.min(ids.size(), i + ClaimStates.AT_ONCE)))
                    .map((rows, context) -> mark(rows))
                    .forEach(mark -> {
                        for (String source : askedAs.getOrDefault(mark.source(), Set.of())) {
                            if (!several.contains(source) || isFirst(source, mark, judged)) {
                                book.add(source, mark);
                            }
                        }
                    });
        }
        return book;
    }

    /** Under two names that nobody has merged, a claim still counts once. */
    private static boolean isFirst(String source, Mark mark, Map<String, Map<Long, String>> judged) {
        String by = judged.computeIfAbsent(source, it -> new HashMap<>()).putIfAbsent(mark.claim(), mark.source());
        return by == null || by.equals(mark.source());
    }

    private Mark mark(ResultSet rows) throws SQLException {
        return new Mark(
                same(rows.getString(1)),
                rows.getLong(2),
                rows.getLong(8),
                topic(rows.getString(3)),
                rows.getInt(4) == 1 ? Direction.ASSERTS : Direction.DENIES,
                rows.getInt(5) == 1,
                rows.getLong(6),
                rows.getLong(7));
    }

    private @Nullable String topic(@Nullable String text) {
        return text == null ? null : same(text);
    }

    /** One object for equal texts, of which there are many. */
    private String same(String text) {
        String first = texts.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}

package org.credence.exchange.truth;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.credence.facts.Names;
import org.jspecify.annotations.Nullable;

/** Which value lies within which: whoever says Vienna says Austria too. Case, accents and script make no difference. */
final class Hierarchy {
    static final Hierarchy NONE = new Hierarchy();

    private static final List<String> HEADER = List.of("inner", "outer");

    private final Map<String, Set<String>> outer = new HashMap<>();

    private Hierarchy() {}

    /**
     * A file with two columns, inner and outer; without a header line, in this order.
     *
     * @throws BadInput when it is none, or when a value lies within itself
     */
    static Hierarchy read(Path path, @Nullable Charset encoding) throws IOException {
        Hierarchy hierarchy = new Hierarchy();
        try (TableReader reader = TableReader.open(ImportFile.of(path), encoding, TableForm.CSV.withHeader(HEADER))) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                boolean header = row.line() == 1 && row.get(0).strip().equalsIgnoreCase(HEADER.get(0));
                if (!header) {
                    hierarchy.add(row);
                }
            }
        }
        return hierarchy;
    }

    private void add(Row row) {
        if (row.get(0).isBlank() || row.get(1).isBlank()) {
            throw new BadInput(Problem.mustBe(row.where(), "row", row.get(0) + "," + row.get(1), "inner,outer"));
        }
        String inner = Names.key(row.get(0));
        String outside = Names.key(row.get(1));
        if (inner.equals(outside)) {
            return;
        }
        if (around(outside).contains(inner)) {
            String found = row.get(0) + " within " + row.get(1);
            throw new BadInput(Problem.mustBe(row.where(), "order", found, "without a circle")
                    .maybe("this row has inner and outer exchanged"));
        }
        outer.computeIfAbsent(inner, it -> new LinkedHashSet<>()).add(outside);
    }

    boolean isEmpty() {
        return outer.isEmpty();
    }

    /** Everything that a value lies within, by key, however many steps away. */
    Set<String> around(String key) {
        Set<String> around = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(outer.getOrDefault(key, Set.of()));
        while (!next.isEmpty()) {
            String at = next.pop();
            if (around.add(at)) {
                next.addAll(outer.getOrDefault(at, Set.of()));
            }
        }
        return around;
    }
}

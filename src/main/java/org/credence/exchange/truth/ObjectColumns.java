package org.credence.exchange.truth;

import java.util.List;
import java.util.Locale;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;

/**
 * The columns of a table of claims (object, source, value, time) or of the truth (object, value, settled), by their
 * places; -1 for one that it lacks. A table without a source tells the truth.
 */
final class ObjectColumns {
    private static final List<String> OBJECT = List.of("object", "item", "entity", "question", "task");
    private static final List<String> SOURCE = List.of("source", "worker", "website");
    private static final List<String> VALUE = List.of("value", "answer", "label", "truth");
    private static final List<String> TIME = List.of("time", "timestamp", "date");
    private static final List<String> SETTLED = List.of("settled");

    final int object;
    final int source;
    final int value;
    final int time;
    final int settled;

    private ObjectColumns(List<String> header) {
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        object = index(names, OBJECT);
        source = index(names, SOURCE);
        value = index(names, VALUE);
        time = index(names, TIME);
        settled = index(names, SETTLED);
    }

    private static int index(List<String> names, List<String> known) {
        return known.stream()
                .mapToInt(names::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Those of a table, which must have objects and values. */
    static ObjectColumns of(Table table) {
        ObjectColumns columns = new ObjectColumns(table.header());
        if (columns.object < 0 || columns.value < 0) {
            throw new BadInput(Problem.mustBe(
                            new Where(table.file(), 1, 0, ""),
                            "header",
                            String.join(",", table.header()),
                            "object,source,value,time for claims, or object,value,settled for the truth")
                    .maybe("rename the columns, or read it with a mapping as csv"));
        }
        return columns;
    }

    /** Whether a header line is that of a table of claims or of the truth, and of nothing else. */
    static boolean areAll(List<String> header) {
        ObjectColumns columns = new ObjectColumns(header);
        int found = 0;
        for (int index : new int[] {columns.object, columns.source, columns.value, columns.time, columns.settled}) {
            found += index >= 0 ? 1 : 0;
        }
        return columns.object >= 0 && columns.value >= 0 && found == header.size();
    }

    boolean tellTheTruth() {
        return source < 0;
    }

    /** Stripped; empty where there is nothing. */
    static String text(Row row, int column) {
        String text = column < 0 ? "" : row.get(column).strip();
        return text.equalsIgnoreCase("null") ? "" : text;
    }
}

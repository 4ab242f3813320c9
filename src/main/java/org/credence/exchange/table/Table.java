package org.credence.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.Where;

/** A file and its columns. */
public final class Table {
    private final String file;
    private final List<String> header;

    private Table(String file, List<String> header) {
        this.file = file;
        this.header = List.copyOf(header);
    }

    /** Its name in messages. */
    public String file() {
        return file;
    }

    /** The names of its columns, each different. */
    public List<String> header() {
        return header;
    }

    /** Names as they stand in a header line: stripped, those that are blank or repeated made different. */
    public static Table named(String file, List<String> names) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> repeated = new HashMap<>();
        List<String> header = new ArrayList<>();
        for (String name : names) {
            String base = name.isBlank() ? "column " + (header.size() + 1) : name.strip();
            String unique = base;
            while (!taken.add(unique)) {
                unique = base + " (" + repeated.merge(base, 2, (before, two) -> before + 1) + ")";
            }
            header.add(unique);
        }
        return new Table(file, header);
    }

    /**
     * The place of a field.
     *
     * @param line   the line on which its row begins, from 1
     * @param column from 0; the place names the column's number, from 1, and its header
     */
    Where where(long line, int column) {
        String name = column < header.size() ? header.get(column) : "";
        return new Where(file, line, column + 1, name.isEmpty() ? "" : "/" + Where.escaped(name));
    }
}

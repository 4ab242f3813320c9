package org.credence.exchange.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.credence.exchange.table.Table;

/** The columns of a data set by their names, which exports write in small or capital letters, or cut off. */
final class Columns {
    private final Map<String, Integer> byName = new HashMap<>();

    Columns(Table table) {
        for (int i = 0; i < table.header().size(); i++) {
            byName.putIfAbsent(table.header().get(i).toLowerCase(Locale.ROOT), i);
        }
    }

    /** The place of the first of these names that there is; -1 when there is none. */
    int index(List<String> names) {
        for (String name : names) {
            Integer index = byName.get(name);
            if (index != null) {
                return index;
            }
        }
        return -1;
    }
}

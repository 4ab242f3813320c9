package org.credence.exchange.csv.mapping;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.table.DateForms;
import org.credence.exchange.table.TableForm;
import org.jspecify.annotations.Nullable;

/**
 * How a table is read as statements.
 *
 * @param form      how it is written
 * @param encoding  its encoding, or null when it says so itself
 * @param columns   what its columns mean, by header
 * @param constants what holds for every row, by field
 * @param habits    how its cells are written
 */
public record Mapping(
        TableForm form,
        @Nullable Charset encoding,
        Map<String, Column> columns,
        Map<Target, String> constants,
        Habits habits) {

    /**
     * How cells are written.
     *
     * @param dates   the forms of dates; see {@link DateForms}
     * @param locale  of the names of months
     * @param zone    of times that do not say so themselves, or null for that of the command line
     * @param decimal the mark before the fraction of a number
     * @param list    between the entries of a list
     * @param missing texts, in lower case, that say there is nothing
     */
    public record Habits(
            List<String> dates, Locale locale, @Nullable ZoneId zone, char decimal, String list, Set<String> missing) {
        public static final Habits USUAL = new Habits(List.of(DateForms.ISO), Locale.ENGLISH, null, '.', ";", Set.of());

        public Habits {
            dates = List.copyOf(dates);
            missing = Set.copyOf(missing);
        }
    }

    public Mapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        constants = Map.copyOf(constants);
    }

    /** For a table whose headers are the paths of fields themselves. */
    public static Mapping byName(List<String> header) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String name : header) {
            Target target = Target.of(name);
            if (target != null) {
                columns.put(name, Column.of(target));
            }
        }
        return new Mapping(TableForm.CSV, null, columns, Map.of(), Habits.USUAL);
    }

    public boolean knows(Target target) {
        return constants.containsKey(target) || columns.values().stream().anyMatch(column -> column.target() == target);
    }
}

package org.credence.exchange.conflict;

import java.util.List;
import org.credence.exchange.table.Table;

/** The columns of UCDP GED (Sundberg and Melander 2013), by their places in a file; -1 for one that it lacks. */
final class UcdpColumns {
    /** The 49 columns of the releases since 2019, for files without a header line. */
    static final List<String> LAYOUT = List.of(
            ("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name"
                            + " dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id"
                            + " side_b_new_id side_b number_of_sources source_article source_office source_date"
                            + " source_headline source_original where_prec where_coordinates where_description adm_1"
                            + " adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity"
                            + " date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best"
                            + " high low gwnoa gwnob")
                    .split(" ", -1));

    final int id;
    final int violence;
    final int dyad;
    final int sideA;
    final int sideB;
    final int article;
    final int office;
    final int date;
    final int headline;
    final int original;
    final int precision;
    final int place;
    final int lat;
    final int lon;
    final int country;
    final int clarity;
    final int start;
    final int end;
    final int best;
    final int high;
    final int low;

    UcdpColumns(Table table) {
        Columns columns = new Columns(table);
        id = columns.index(List.of("id"));
        violence = columns.index(List.of("type_of_violence"));
        dyad = columns.index(List.of("dyad_name"));
        sideA = columns.index(List.of("side_a"));
        sideB = columns.index(List.of("side_b"));
        article = columns.index(List.of("source_article"));
        office = columns.index(List.of("source_office"));
        date = columns.index(List.of("source_date"));
        headline = columns.index(List.of("source_headline"));
        original = columns.index(List.of("source_original"));
        precision = columns.index(List.of("where_prec"));
        place = columns.index(List.of("where_coordinates"));
        lat = columns.index(List.of("latitude"));
        lon = columns.index(List.of("longitude"));
        country = columns.index(List.of("country"));
        clarity = columns.index(List.of("event_clarity"));
        start = columns.index(List.of("date_start"));
        end = columns.index(List.of("date_end"));
        best = columns.index(List.of("best", "best_est"));
        high = columns.index(List.of("high", "high_est"));
        low = columns.index(List.of("low", "low_est"));
    }
}

package org.credence.exchange.conflict;

import java.util.List;
import org.credence.exchange.table.Table;

/** The columns of ACLED, old and new, by their places in a file; -1 for one that it lacks. */
final class AcledColumns {
    final int id;
    final int number;
    final int date;
    final int timePrecision;
    final int type;
    final int subType;
    final int actor1;
    final int actor2;
    final int targeting;
    final int iso;
    final int country;
    final int location;
    final int lat;
    final int lon;
    final int geoPrecision;
    final int source;
    final int scale;
    final int notes;
    final int fatalities;

    AcledColumns(Table table) {
        Columns columns = new Columns(table);
        id = columns.index(List.of("event_id_cnty", "event_id_c"));
        number = columns.index(List.of("data_id"));
        date = columns.index(List.of("event_date"));
        timePrecision = columns.index(List.of("time_precision", "time_preci"));
        type = columns.index(List.of("event_type"));
        subType = columns.index(List.of("sub_event_type", "sub_event_"));
        actor1 = columns.index(List.of("actor1"));
        actor2 = columns.index(List.of("actor2"));
        targeting = columns.index(List.of("civilian_targeting", "civilian_t"));
        iso = columns.index(List.of("iso"));
        country = columns.index(List.of("country"));
        location = columns.index(List.of("location"));
        lat = columns.index(List.of("latitude"));
        lon = columns.index(List.of("longitude"));
        geoPrecision = columns.index(List.of("geo_precision", "geo_precis"));
        source = columns.index(List.of("source"));
        scale = columns.index(List.of("source_scale", "source_sca"));
        notes = columns.index(List.of("notes"));
        fatalities = columns.index(List.of("fatalities"));
    }
}

package org.credence.exchange.catalog;

/** Rows of the tables of {@link Large}, with quotes, line ends, lists and empty cells as tables have them. */
final class LargeRows {
    static final String CSV_HEADER =
            "incident.id,incident.title,incident.date,place.name,place.country,place.lat,place.lon,claim.id,claim.aspect,"
                    + "claim.value,claim.text,claim.topic,statement.source,source.kind,statement.stance,statement.at,"
                    + "statement.relays,relay.kind,statement.quote,note";

    static final String UCDP_HEADER =
            "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                    + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                    + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,"
                    + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,"
                    + "geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,"
                    + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob";

    static final String ACLED_HEADER =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,"
                    + "inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,"
                    + "admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,"
                    + "tags,timestamp";

    private LargeRows() {}

    static String csv() {
        return "blast-#,Blast at the synthetic depot,2024-03-01,Synthetic depot,Syria,35.1,40.2,happened,occurrence,yes,"
                + "Something blew up.,depots,Harbour Radio @,independent-media,asserts,2024-03-01T10:00:00Z,,,"
                + "\"a \"\"loud\"\" bang,\nthen silence\",first\n"
                + "blast-#,,,,,,,happened,,,,depots,Coast Herald @,independent-media,asserts,2024-03-01,,,,\n"
                + "blast-#,,,,,,,happened,,,,depots,Port Authority,official,denies,2024-03-01T12:30:00+02:00,"
                + "Harbour Radio @,independent-media,,second";
    }

    static String ucdp() {
        return "#,UTO-2031-1-9-#,2031,1,Clear,1,,,Utopia: Government,,9,Government of Utopia - Blue Front,,,"
                + "Government of Utopia,,,Blue Front,2,"
                + "\"\"\"Synthetic Radio @,2031-05-02,Two die at the pier\"\";\"\"Coast Herald,2031-05-03,Many die\"\"\","
                + "Synthetic Radio @;Coast Herald,2031-05-02;2031-05-03,Two die at the pier;Many die,police,1,"
                + "Port of Avela,at the pier,North,,10.5,20.25,POINT (20.25 10.5),1,Syria,652,Middle East,1,1,"
                + "2031-05-01 00:00:00.000,2031-05-01 00:00:00.000,1,1,0,0,2,2,2,652,NA";
    }

    static String acled() {
        return "SYR#,2031-01-01,2031,1,Political violence,Violence against civilians,Attack,Blue Front,,2,"
                + "Civilians (Utopia),,7,27,Civilian targeting,760,Middle East,Syria,North,,,Avela,10.5,20.25,1,"
                + "Radio One @; Wire Two,National,\"On 1 January, gunmen shot at a bus near the pier; two died.\",2,,"
                + "1644261925";
    }

    static String values() {
        return "synthetic-object-#|harbour,Reader @,17,2031-05-01T08:00:00Z\n"
                + "synthetic-object-#|harbour,Harbour Radio @,17,2031-05-01T09:00:00Z\n"
                + "synthetic-object-#|harbour,Coast Herald,\"18, or so\",2031-05-02";
    }

    static String truth() {
        return "synthetic-object-#|harbour,17";
    }
}

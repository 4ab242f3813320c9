package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Place;
import org.credence.model.Relation;
import org.jspecify.annotations.Nullable;

/** An incident as it stands in a file. */
final class IncidentShape {
    private static final Words<Relation.Kind> RELATIONS = Words.of(Relation.Kind.class);
    private static final double HIGHEST_LATITUDE = 90;
    private static final double HIGHEST_LONGITUDE = 180;

    private static final Shape<Draft> INCIDENT = Shape.of(
            "incident",
            Draft::new,
            required("id", (it, json) -> it.id = json.name()),
            required("title", (it, json) -> it.title = json.name()),
            optional("date", (it, json) -> it.date = json.date()),
            optional("place", (it, json) -> it.place = place(json)),
            required("claims", (it, json) -> it.claims = json.nonEmptyList(ClaimShape::read)),
            optional("related", (it, json) -> it.related = json.list(IncidentShape::relation)),
            optional("extra", (it, json) -> it.extra = json.map(Json::text)));

    private static final Shape<PlaceDraft> PLACE = Shape.of(
            "place",
            PlaceDraft::new,
            required("name", (it, json) -> it.name = json.name()),
            optional("aliases", (it, json) -> it.aliases = json.names()),
            optional("country", (it, json) -> it.country = json.name()),
            optional("lat", (it, json) -> it.lat = json.number(-HIGHEST_LATITUDE, HIGHEST_LATITUDE)),
            optional("lon", (it, json) -> it.lon = json.number(-HIGHEST_LONGITUDE, HIGHEST_LONGITUDE)),
            optional("precisionMetres", (it, json) -> it.precisionMetres = json.number(0, Double.POSITIVE_INFINITY)));

    private static final Shape<RelationDraft> RELATION = Shape.of(
            "relation",
            RelationDraft::new,
            required("incident", (it, json) -> it.incident = json.name()),
            required("relation", (it, json) -> it.kind = json.oneOf(RELATIONS)),
            optional("daysBefore", (it, json) -> it.daysBefore = json.count(0)));

    private IncidentShape() {}

    private static final class Draft {
        private String id = "";
        private String title = "";
        private @Nullable LocalDate date;
        private @Nullable Place place;
        private List<Claim> claims = List.of();
        private List<Relation> related = List.of();
        private Map<String, String> extra = Map.of();
    }

    private static final class PlaceDraft {
        private String name = "";
        private List<String> aliases = List.of();
        private @Nullable String country;
        private @Nullable Double lat;
        private @Nullable Double lon;
        private @Nullable Double precisionMetres;
    }

    private static final class RelationDraft {
        private String incident = "";
        private Relation.Kind kind = Relation.Kind.SAME_REPORT;
        private int daysBefore;
    }

    static Incident read(Json json) throws IOException {
        if (json.isArray()) {
            throw json.bad("incident", "an array", "an object")
                    .maybe("the file should hold one incident a line, and be named .jsonl");
        }
        Draft it = INCIDENT.read(json);
        if (Coherence.isNeeded(it.claims)) {
            Coherence.check(it.claims, json);
        }
        try {
            return new Incident(it.id, it.title, it.date, it.place, it.claims, it.related, it.extra);
        } catch (IllegalArgumentException e) {
            Coherence.check(it.claims, json);
            throw e;
        }
    }

    private static Place place(Json json) throws IOException {
        PlaceDraft it = PLACE.read(json);
        return new Place(it.name, it.aliases, it.country, it.lat, it.lon, it.precisionMetres);
    }

    private static Relation relation(Json json) throws IOException {
        RelationDraft it = RELATION.read(json);
        return new Relation(it.incident, it.kind, it.daysBefore);
    }
}

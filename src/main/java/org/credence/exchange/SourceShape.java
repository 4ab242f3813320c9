package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.model.Allegiance;
import org.credence.model.Allegiance.Bond;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/** A source as it stands in a file. */
final class SourceShape {
    private static final Words<SourceKind> KINDS = Words.of(SourceKind.class);
    private static final Words<Bond> BONDS = Words.of(EnumSet.allOf(Bond.class));
    private static final String ALLEGIANCE = "a party, or an object with party and bond";

    private static final Shape<Draft> SOURCE = Shape.of(
            "source",
            Draft::new,
            required("id", (it, json) -> it.id = json.name()),
            required("name", (it, json) -> it.name = json.name()),
            required("kind", (it, json) -> it.kind = json.oneOf(KINDS)),
            optional("allegiances", (it, json) -> it.allegiances = json.list(SourceShape::allegiance)),
            optional("owner", (it, json) -> it.owner = json.name()),
            optional("languages", (it, json) -> it.languages = json.names()),
            optional("aliases", (it, json) -> it.aliases = json.names()),
            optional("record", (it, json) -> it.record = record(json)),
            optional("copies", (it, json) -> it.copies = new TreeMap<>(json.map(Json::probability))),
            optional("extra", (it, json) -> it.extra = json.map(Json::text)));

    private static final Shape<AllegianceDraft> BOUND = Shape.of(
            "allegiance",
            AllegianceDraft::new,
            required("party", (it, json) -> it.party = json.name()),
            required("bond", (it, json) -> it.bond = json.oneOf(BONDS)));

    private static final Shape<RecordDraft> RECORD = Shape.of(
            "record",
            RecordDraft::new,
            optional("asserts", (it, json) -> it.asserts = tally(json)),
            optional("denies", (it, json) -> it.denies = tally(json)),
            optional("topics", (it, json) -> it.topics = json.map(SourceShape::topic)));

    private static final Shape<RecordDraft> TOPIC = Shape.of(
            "topic's record",
            RecordDraft::new,
            optional("asserts", (it, json) -> it.asserts = tally(json)),
            optional("denies", (it, json) -> it.denies = tally(json)));

    private static final Shape<double[]> TALLY = Shape.of(
            "tally",
            () -> new double[2],
            required("right", (it, json) -> it[0] = json.number(0, Double.POSITIVE_INFINITY)),
            required("wrong", (it, json) -> it[1] = json.number(0, Double.POSITIVE_INFINITY)));

    private SourceShape() {}

    private static final class Draft {
        private String id = "";
        private String name = "";
        private SourceKind kind = SourceKind.UNNAMED_GROUP;
        private List<Allegiance> allegiances = List.of();
        private @Nullable String owner;
        private List<String> languages = List.of();
        private List<String> aliases = List.of();
        private TrackRecord record = TrackRecord.NONE;
        private SortedMap<String, Double> copies = Collections.emptySortedMap();
        private Map<String, String> extra = Map.of();
    }

    private static final class AllegianceDraft {
        private String party = "";
        private Bond bond = Bond.MEMBER;
    }

    private static final class RecordDraft {
        private Tally asserts = Tally.NONE;
        private Tally denies = Tally.NONE;
        private Map<String, TrackRecord.ByDirection> topics = Map.of();
    }

    static Source read(Json json) throws IOException {
        Draft it = SOURCE.read(json);
        if (it.owner != null && it.owner.equals(it.id)) {
            throw json.badInside("/owner", "owner", it.owner, "another source than this one");
        }
        return new Source(
                it.id,
                it.name,
                it.kind,
                it.allegiances,
                it.owner,
                it.languages,
                it.aliases,
                it.record,
                it.copies,
                it.extra);
    }

    private static Allegiance allegiance(Json json) throws IOException {
        if (json.isText()) {
            return Allegiance.member(json.name());
        }
        if (!json.isObject()) {
            throw json.badValue(ALLEGIANCE);
        }
        AllegianceDraft it = BOUND.read(json);
        return new Allegiance(it.party, it.bond);
    }

    private static TrackRecord record(Json json) throws IOException {
        RecordDraft it = RECORD.read(json);
        return new TrackRecord(it.asserts, it.denies, new TreeMap<>(it.topics));
    }

    private static TrackRecord.ByDirection topic(Json json) throws IOException {
        RecordDraft it = TOPIC.read(json);
        return new TrackRecord.ByDirection(it.asserts, it.denies);
    }

    private static Tally tally(Json json) throws IOException {
        double[] counts = TALLY.read(json);
        return Tally.of(counts[0], counts[1]);
    }
}

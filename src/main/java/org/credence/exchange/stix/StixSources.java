package org.credence.exchange.stix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.exchange.json.Tree;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.TrackRecord;

/**
 * Who speaks in a run: identities, authors by name, and publications that are referred to. Holds a name for each: as
 * much as there are sources.
 */
final class StixSources {
    /** Sectors of authorities, of the vocabulary industry-sector-ov. */
    private static final Set<String> AUTHORITIES = Set.of(
            "government",
            "government-local",
            "government-national",
            "government-public-services",
            "government-regional",
            "defense",
            "emergency-services");

    private final Sources known;
    private final Sink sink;
    /** By every id and alias under which they are met. */
    private final Map<String, Met> met = new HashMap<>();

    private record Met(String id, String name) {}

    StixSources(Sources known, Sink sink) {
        this.known = known;
        this.sink = sink;
    }

    /** Takes an identity, of which the first version that is met counts. */
    void identity(StixObject object) {
        String id = object.id();
        if (id.equals(StixNames.AUTHOR) || met.containsKey(id)) {
            return;
        }
        Tree ours = object.ours(StixNames.SOURCE);
        if (!ours.isMissing()) {
            ours(id, Passage.of(object.where().file(), ours.json()));
            return;
        }
        String named = object.text("name");
        String name = named == null ? id : named;
        met.put(id, new Met(id, name));
        Map<String, String> extra = object.kept(Set.of("name"));
        extra.put(StixNames.KIND, "identity");
        sink.source(source(id, name, kind(object), aliases(id, object), extra));
    }

    /** A source as this program wrote it, under the id that it has in native files. */
    private void ours(String id, Passage passage) {
        Source source = SourcesReader.parse(passage, ReadOptions.STRICT);
        Met same = new Met(source.id(), source.name());
        met.put(id, same);
        if (met.putIfAbsent(source.id(), same) == null) {
            sink.source(source);
        }
    }

    private static SourceKind kind(StixObject object) {
        return switch (String.valueOf(object.text("identity_class"))) {
            case "individual" -> SourceKind.EXPERT;
            case "system" -> SourceKind.MONITOR;
            case "organization" ->
                object.texts("sectors").stream().anyMatch(AUTHORITIES::contains)
                        ? SourceKind.OFFICIAL
                        : SourceKind.MONITOR;
            default -> SourceKind.SOCIAL_ACCOUNT;
        };
    }

    /** Other names, as far as they name nobody else; all of them are kept beside. */
    private List<String> aliases(String id, StixObject object) {
        List<String> aliases = new ArrayList<>();
        for (String alias : object.texts("x_opencti_aliases")) {
            boolean free = known.find(alias).isEmpty() && !alias.contains("--");
            if (free && met.putIfAbsent(alias, new Met(id, alias)) == null) {
                aliases.add(alias);
            }
        }
        return aliases;
    }

    private static Source source(
            String id, String name, SourceKind kind, List<String> aliases, Map<String, String> extra) {
        return new Source(
                id, name, kind, List.of(), null, List.of(), aliases, TrackRecord.NONE, new TreeMap<>(), extra);
    }

    /** Whether an identity goes by that name. */
    boolean isCalled(String ref, String name) {
        Met identity = met.get(ref);
        return identity != null && Slug.of(identity.name).equals(Slug.of(name));
    }

    /** The id of an identity that an object names; one that nobody described is made up. */
    String identity(String ref, StixObject from) {
        Met there = met.get(ref);
        if (there != null) {
            return there.id;
        }
        met.put(ref, new Met(ref, ref));
        if (known.find(ref).isEmpty()) {
            sink.warn(Problem.mustBe(from.where(), "identity", ref, "described among the objects")
                    .maybe("say who it is with --sources"));
        }
        sink.source(
                source(ref, ref, SourceKind.SOCIAL_ACCOUNT, List.of(), Map.of(StixNames.KIND, StixNames.MENTIONED)));
        return ref;
    }

    /** Somebody who is known by name alone. */
    String named(String name, SourceKind kind, String origin) {
        String id = known.find(name).map(Source::id).orElseGet(() -> Slug.of(name));
        Met there = met.get(id);
        if (there != null) {
            return there.id;
        }
        met.put(id, new Met(id, name));
        sink.source(source(id, name, kind, List.of(), Map.of(StixNames.KIND, origin)));
        return id;
    }

    /** Whoever speaks where nobody is named. */
    String unnamed() {
        if (met.putIfAbsent(StixNames.UNNAMED, new Met(StixNames.UNNAMED, StixNames.UNNAMED)) == null) {
            Map<String, String> extra = Map.of(StixNames.KIND, StixNames.UNNAMED);
            sink.source(source(StixNames.UNNAMED, "unnamed in STIX", SourceKind.UNNAMED_GROUP, List.of(), extra));
        }
        return StixNames.UNNAMED;
    }
}

package org.credence.exchange.stix;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.json.Tree;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who says something, and how it reached the bundle.
 *
 * @param source the id of the source
 * @param named  whether the object names anybody
 * @param relays the ids of those through whom it came
 * @param link   where it was published, or null
 * @param told   whether the speaker cites others for it
 */
record Speaker(
        String source,
        boolean named,
        List<String> relays,
        @Nullable String link,
        boolean told) {
    Speaker {
        relays = List.copyOf(relays);
    }

    /** Whoever made the object: its creator, else its first author, else somebody without a name. */
    static Speaker maker(StixObject object, StixSources sources) {
        String creator = object.text("created_by_ref");
        if (creator != null) {
            return of(sources.identity(creator, object), true);
        }
        List<String> authors = object.texts("authors");
        return authors.isEmpty()
                ? of(sources.unnamed(), false)
                : of(sources.named(authors.get(0), SourceKind.EXPERT, "author"), true);
    }

    /**
     * Whoever stands behind what an object says. A single publication that it refers to is the origin, and its creator
     * the relay; of several, nobody can tell which one said it.
     */
    static Speaker origin(StixObject object, StixSources sources) {
        Speaker maker = maker(object, sources);
        String creator = object.text("created_by_ref");
        List<Tree> cited = new ArrayList<>();
        String own = null;
        for (Tree reference : object.tree().at("external_references").entries()) {
            String name = reference.at("source_name").text();
            if (name == null || reference.at("external_id").text() != null) {
                // an entry of a catalogue, such as a CVE, is no source
                continue;
            }
            if (creator != null && sources.isCalled(creator, name)) {
                own = own == null ? reference.at("url").text() : own;
            } else {
                cited.add(reference);
            }
        }
        if (cited.size() != 1) {
            return new Speaker(maker.source, maker.named, List.of(), own, !cited.isEmpty());
        }
        Tree only = cited.get(0);
        String name = String.valueOf(only.at("source_name").text());
        String source = sources.named(name, SourceKind.SOCIAL_ACCOUNT, "external-reference");
        List<String> relays = maker.named && !maker.source.equals(source) ? List.of(maker.source) : List.of();
        return new Speaker(source, true, relays, only.at("url").text(), false);
    }

    /** Those who saw something: each identity where it was sighted, else whoever made the object. */
    static List<Speaker> witnesses(StixObject object, StixSources sources) {
        List<Speaker> witnesses = new ArrayList<>();
        String creator = object.text("created_by_ref");
        for (String where : object.texts("where_sighted_refs")) {
            if (where.startsWith("identity--")) {
                Speaker witness = of(sources.identity(where, object), true);
                String relay = creator == null ? witness.source : sources.identity(creator, object);
                witnesses.add(witness.through(relay));
            }
        }
        return witnesses.isEmpty() ? List.of(maker(object, sources)) : witnesses;
    }

    private static Speaker of(String source, boolean named) {
        return new Speaker(source, named, List.of(), null, false);
    }

    private Speaker through(String relay) {
        return relay.equals(source) ? this : new Speaker(source, named, List.of(relay), link, told);
    }
}

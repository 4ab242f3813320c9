package org.credence.exchange.claimreview;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.format.Slug;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.TrackRecord;
import org.jspecify.annotations.Nullable;

/** Who claimed something, and who checked it. */
final class Speakers {
    /** A review says that somebody made the claim, also where it does not say who. */
    static final Source UNNAMED = make("Unnamed claimant", SourceKind.UNNAMED_GROUP);

    /** Speakers come again and again; so many of each kind are remembered by their names. */
    private static final int REMEMBERED = 10_000;

    private final Map<SourceKind, Map<String, Source>> remembered = new EnumMap<>(SourceKind.class);

    /** The reviewer: by name, or else by the site; null when neither is given. */
    @Nullable
    Source reviewer(Node review) {
        for (String field : List.of("author", "publisher")) {
            String name = name(review.at(field));
            if (name != null) {
                return source(name, SourceKind.FACT_CHECKER);
            }
        }
        String host = host(review.at("url").text());
        return host == null ? null : source(host, SourceKind.FACT_CHECKER);
    }

    /** Who made the claim, each once; {@link #UNNAMED} alone when that is not said. */
    List<Source> claimants(Node review) {
        List<Source> claimants = new ArrayList<>();
        for (Node item : review.at("itemReviewed").nodes()) {
            Node author = item.at("author").isMissing() ? item.at("creator") : item.at("author");
            for (Node each : author.nodes()) {
                String name = name(each);
                Source source = name == null ? null : source(name, SourceKind.SOCIAL_ACCOUNT);
                if (source != null && claimants.stream().noneMatch(it -> it.id().equals(source.id()))) {
                    claimants.add(source);
                }
            }
        }
        return claimants.isEmpty() ? List.of(UNNAMED) : claimants;
    }

    private static @Nullable String name(Node speaker) {
        String name = speaker.tree().isObject() ? speaker.at("name").text() : null;
        for (Node each : speaker.nodes()) {
            if (name == null) {
                name = each.tree().isObject() ? each.at("name").text() : each.text();
            }
            name = name == null ? host(each.at("url").text()) : name;
        }
        return name;
    }

    /** The site of an address, without {@code www}; null when it has none. */
    static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host == null ? null : host.startsWith("www.") ? host.substring("www.".length()) : host;
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    private Source source(String name, SourceKind kind) {
        Map<String, Source> known = remembered.computeIfAbsent(kind, it -> new HashMap<>());
        Source before = known.get(name);
        if (before != null) {
            return before;
        }
        if (known.size() == REMEMBERED) {
            known.clear();
        }
        Source made = make(name, kind);
        known.put(name, made);
        return made;
    }

    private static Source make(String name, SourceKind kind) {
        return new Source(
                Slug.of(name),
                name,
                kind,
                List.of(),
                null,
                List.of(),
                List.of(),
                TrackRecord.NONE,
                Collections.emptySortedMap(),
                Map.of());
    }
}

package org.credence.exchange.claimreview;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
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
    static final Source UNNAMED = source("Unnamed claimant", SourceKind.UNNAMED_GROUP);

    private Speakers() {}

    /** The reviewer: by name, or else by the site; null when neither is given. */
    static @Nullable Source reviewer(Node review) {
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
    static List<Source> claimants(Node review) {
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
            if (name == null) {
                name = host(each.at("url").text());
            }
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

    private static Source source(String name, SourceKind kind) {
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

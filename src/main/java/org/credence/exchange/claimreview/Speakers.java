package org.credence.exchange.claimreview;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.format.NamedSources;
import org.credence.exchange.format.Site;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;

/** Who claimed something, and who checked it. */
final class Speakers {
    /** A review says that somebody made the claim, also where it does not say who. */
    static final Source UNNAMED = NamedSources.of("unnamed-claimant", "Unnamed claimant", SourceKind.UNNAMED_GROUP);

    private final NamedSources sources = new NamedSources();

    /** The reviewer: by name, or else by the site; null when neither is given. */
    @Nullable
    Source reviewer(Node review) {
        for (String field : List.of("author", "publisher")) {
            String name = name(review.at(field));
            if (name != null) {
                return sources.of(name, SourceKind.FACT_CHECKER);
            }
        }
        String host = Site.of(review.at("url").text());
        return host == null ? null : sources.of(host, SourceKind.FACT_CHECKER);
    }

    /** Who made the claim, each once; {@link #UNNAMED} alone when that is not said. */
    List<Source> claimants(Node review) {
        List<Source> claimants = new ArrayList<>();
        for (Node item : review.at("itemReviewed").nodes()) {
            Node author = item.at("author").isMissing() ? item.at("creator") : item.at("author");
            for (Node each : author.nodes()) {
                String name = name(each);
                Source source = name == null ? null : sources.of(name, SourceKind.SOCIAL_ACCOUNT);
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
            name = name == null ? Site.of(each.at("url").text()) : name;
        }
        return name;
    }
}

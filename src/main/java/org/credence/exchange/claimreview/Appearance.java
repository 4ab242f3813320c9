package org.credence.exchange.claimreview;

import java.util.List;

/**
 * Where a claim appeared: what is reviewed itself, or what it says of its first or of any appearance.
 *
 * @param date     when it was published
 * @param url      where
 * @param archived an archived copy
 */
record Appearance(Node date, Node url, Node archived) {

    static Appearance of(Node item) {
        return new Appearance(first("datePublished", item), first("url", item), first("archivedAt", item));
    }

    private static Node first(String field, Node item) {
        for (Node each : List.of(item, item.at("firstAppearance"), item.at("appearance"))) {
            Node found = each.at(field);
            if (found.text() != null) {
                return found;
            }
        }
        return item.at(field);
    }
}

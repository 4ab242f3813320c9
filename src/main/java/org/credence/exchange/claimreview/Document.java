package org.credence.exchange.claimreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.json.Tree;

/** A document of JSON-LD and the reviews in it, wherever they stand. */
final class Document {
    private static final List<String> PLAIN = List.of("");

    /** Before a name of schema.org where a document does not shorten it. */
    private static final List<String> PREFIXES = List.of("", "schema:", "https://schema.org/", "http://schema.org/");

    private final Map<String, Tree> byId = new HashMap<>();
    private final List<Node> reviews = new ArrayList<>();
    private final List<Tree> mediaReviews = new ArrayList<>();
    private List<String> prefixes = PLAIN;

    Document(Tree tree) {
        look(tree, false);
    }

    List<Node> reviews() {
        return reviews;
    }

    /** Reviews of how pictures were treated, which say nothing of a claim. */
    List<Tree> mediaReviews() {
        return mediaReviews;
    }

    /** Whether every field has its plain name. */
    boolean isPlain() {
        return prefixes.equals(PLAIN);
    }

    List<String> prefixes() {
        return prefixes;
    }

    /** A field's name as schema.org has it. */
    static String plain(String field) {
        if (field.indexOf(':') < 0) {
            return field;
        }
        for (String prefix : PREFIXES) {
            if (!prefix.isEmpty() && field.startsWith(prefix)) {
                return field.substring(prefix.length());
            }
        }
        return field;
    }

    /** The node that an entry names by its id alone; the entry itself when it does not, or names none in here. */
    Tree resolved(Tree entry) {
        String id = entry.fields().size() == 1 ? entry.at("@id").text() : null;
        return id == null ? entry : byId.getOrDefault(id, entry);
    }

    private void look(Tree tree, boolean inReview) {
        boolean review = false;
        if (tree.isObject()) {
            note(tree);
            review = isReview(tree);
            if (review && !inReview) {
                reviews.add(new Node(tree, this));
            } else if (!review && Node.isA("MediaReview", tree)) {
                mediaReviews.add(tree);
            }
        }
        for (Tree branch : tree.branches()) {
            look(branch, inReview || review);
        }
    }

    private void note(Tree object) {
        String id = object.at("@id").text();
        if (id != null && object.fields().size() > 1) {
            byId.putIfAbsent(id, object);
        }
        for (String field : object.fields()) {
            if (field.indexOf(':') > 0) {
                prefixes = PREFIXES;
            }
        }
    }

    /** A dump may leave the type out. */
    private static boolean isReview(Tree object) {
        return Node.isA("ClaimReview", object) || !object.at("claimReviewed").isMissing();
    }
}

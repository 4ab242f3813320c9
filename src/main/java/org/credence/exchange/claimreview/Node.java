package org.credence.exchange.claimreview;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.json.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON-LD: one is as good as a set of one, a text may stand in a value object, and a node may stand
 * elsewhere in the document and be named by its id.
 */
final class Node {
    private final Tree tree;
    private final Document document;

    Node(Tree tree, Document document) {
        this.tree = tree;
        this.document = document;
    }

    Tree tree() {
        return tree;
    }

    boolean isMissing() {
        return tree.isMissing();
    }

    /** The field of a node; of a set of nodes, of the first that has it. */
    Node at(String field) {
        if (tree.isObject() && document.isPlain() && !tree.at(field).isMissing()) {
            return new Node(tree.at(field), document);
        }
        for (Tree entry : tree.entries()) {
            Tree node = document.resolved(entry);
            for (String prefix : document.prefixes()) {
                Tree found = node.at(prefix + field);
                if (!found.isMissing()) {
                    return new Node(found, document);
                }
            }
        }
        return new Node(tree.at(field), document);
    }

    /** The nodes of a set, those named by their id among them. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Tree entry : tree.entries()) {
            nodes.add(new Node(document.resolved(entry), document));
        }
        return nodes;
    }

    /** The first text; null when there is none. */
    @Nullable
    String text() {
        for (Tree entry : tree.entries()) {
            String text = text(entry);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** Every text of a set. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Tree entry : tree.entries()) {
            String text = text(entry);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String text(Tree entry) {
        return entry.isObject() ? entry.at("@value").text() : entry.text();
    }

    /** Whether a value is of a type of schema.org, however that is written. */
    static boolean isA(String type, Tree tree) {
        for (Tree entry : tree.at("@type").entries()) {
            String text = entry.text();
            if (text != null && text.endsWith(type) && isName(text, text.length() - type.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name begins at the place: after nothing, a namespace, or the shorthand of one. */
    private static boolean isName(String text, int start) {
        return start == 0 || text.charAt(start - 1) == '/' || text.charAt(start - 1) == ':';
    }
}

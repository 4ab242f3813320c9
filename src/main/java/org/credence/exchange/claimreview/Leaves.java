package org.credence.exchange.claimreview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.json.Tree;

/** What a review says that has no place in the model, by its path. */
final class Leaves {
    /** What the model takes as it is: the first of each. */
    private static final Set<String> TAKEN = Set.of("claimReviewed", "datePublished", "url", "author.name");

    /** The same: all of them. */
    private static final Set<String> TAKEN_ALL =
            Set.of("itemReviewed.url", "itemReviewed.datePublished", "itemReviewed.author.name");

    /** The last names of these, which are quicker to look for. */
    private static final Set<String> TAKEN_NAMES = Set.of("claimReviewed", "datePublished", "url", "name");

    /** What bears on nothing: how the page looks, and which words the document uses. */
    private static final Set<String> PASSED_OVER =
            Set.of("@context", "@type", "logo", "image", "thumbnailUrl", "claimReviewSiteLogo");

    private final Map<String, String> leaves = new LinkedHashMap<>();

    /**
     * A place below the review.
     *
     * @param path  with the numbers of entries
     * @param field without them
     * @param name  the last of it
     * @param first whether every entry on the way is the first of its array
     */
    private record Place(String path, String field, String name, boolean first) {
        Place at(String next) {
            String below = joined(path, next);
            return new Place(below, path.equals(field) ? below : joined(field, next), next, first);
        }

        Place entry(int number) {
            return new Place(joined(path, Integer.toString(number)), field, name, first && number == 0);
        }

        boolean isTaken() {
            if (!TAKEN_NAMES.contains(name)) {
                return false;
            }
            return TAKEN_ALL.contains(field) || (first && TAKEN.contains(field));
        }

        private static String joined(String path, String name) {
            return path.isEmpty() ? name : path + "." + name;
        }
    }

    private Leaves() {}

    static Map<String, String> of(Tree review) {
        Leaves all = new Leaves();
        all.add(review, new Place("", "", "", true));
        return all.leaves;
    }

    private void add(Tree tree, Place place) {
        if (tree.isObject()) {
            for (String field : tree.fields()) {
                String name = Document.plain(field);
                if (!PASSED_OVER.contains(name)) {
                    add(tree.at(field), name.equals("@value") ? place : place.at(name));
                }
            }
        } else if (tree.isArray()) {
            int number = 0;
            for (Tree entry : tree.entries()) {
                add(entry, place.entry(number++));
            }
        } else if (tree.text() != null && !place.isTaken()) {
            leaves.put(place.path(), tree.text());
        }
    }
}

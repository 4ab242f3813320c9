package org.credence.cli.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.cli.copies.Copies;
import org.credence.picture.Fact;
import org.credence.picture.Page;
import org.credence.picture.Section;

/** Who copies whom, as a page. */
public final class CopiesPage {
    private CopiesPage() {}

    /**
     * The page.
     *
     * @param errors   what is shared: errors, or believed errors
     * @param lead     what to know of it, a paragraph each
     * @param colophon what it was made of
     */
    public static Page of(Copies copies, String errors, List<String> lead, List<Fact> colophon) {
        List<Fact> facts = List.of(
                new Fact("sources compared", String.valueOf(copies.sources())),
                new Fact("questions", String.valueOf(copies.questions())),
                new Fact("pairs", String.valueOf(copies.pairs().size())),
                new Fact("groups", String.valueOf(copies.groups().size())));
        String how = "Two sources that are wrong in the same way more often than chance would have it took it from each"
                + " other, or from a third. What they are right about together proves nothing.";
        Section section = Section.of("Shared " + errors, how, List.of(figure(copies, errors)));
        return new Page(
                "Who copies whom", lead, facts, copies.pairs().isEmpty() ? List.of() : List.of(section), colophon);
    }

    private static org.credence.picture.Copies figure(Copies copies, String errors) {
        List<String> sources = copies.named();
        Map<String, Integer> places = new HashMap<>();
        sources.forEach(it -> places.put(it, places.size()));
        Map<String, Integer> groups = new HashMap<>();
        for (int i = 0; i < copies.groups().size(); i++) {
            int group = i + 1;
            copies.groups().get(i).forEach(it -> groups.put(it, group));
        }
        List<org.credence.picture.Copies.Pair> pairs = new ArrayList<>();
        for (Copies.Pair pair : copies.pairs()) {
            int one = places.getOrDefault(pair.one(), 0);
            int other = places.getOrDefault(pair.other(), 0);
            pairs.add(new org.credence.picture.Copies.Pair(
                    Math.min(one, other),
                    Math.max(one, other),
                    pair.shared(),
                    pair.differ(),
                    pair.expected(),
                    pair.probability()));
        }
        List<Integer> groupOf =
                sources.stream().map(it -> groups.getOrDefault(it, 0)).toList();
        return new org.credence.picture.Copies(
                "Pairs of sources and the " + errors + " they share", sources, groupOf, pairs);
    }
}

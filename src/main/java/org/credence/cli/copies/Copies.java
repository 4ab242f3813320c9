package org.credence.cli.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Copying;

/**
 * Who copies whom, by name.
 *
 * @param sources   how many were compared
 * @param questions how many they were compared on
 * @param pairs     the most probable first
 * @param groups    in which everybody copies everybody, each in order
 */
public record Copies(int sources, int questions, List<Pair> pairs, List<List<String>> groups) {

    /**
     * Two sources of which one copies the other, or both a third: nobody knows which.
     *
     * @param one         of them, the first in order
     * @param other       of them
     * @param shared      errors that they share
     * @param differ      questions on which they differ and one of them, at least, errs
     * @param expected    errors that two who do not copy would share
     * @param probability of copying, 0 to 1
     */
    public record Pair(String one, String other, double shared, double differ, double expected, double probability) {
        public boolean has(String source) {
            return one.equals(source) || other.equals(source);
        }
    }

    public Copies {
        pairs = List.copyOf(pairs);
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** What was found in a corpus. */
    public static Copies of(Corpus corpus, Copying.Found found) {
        List<Pair> pairs = new ArrayList<>();
        for (Copying.Pair pair : found.pairs()) {
            String a = corpus.speakers().get(pair.a()).source();
            String b = corpus.speakers().get(pair.b()).source();
            boolean inOrder = a.compareTo(b) <= 0;
            pairs.add(new Pair(
                    inOrder ? a : b,
                    inOrder ? b : a,
                    pair.shared(),
                    pair.apart(),
                    pair.expected(),
                    pair.probability()));
        }
        pairs.sort(Comparator.comparingDouble((Pair it) -> -it.probability())
                .thenComparingDouble(it -> -it.shared())
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        int sources = (int) corpus.speakers().stream()
                .map(Corpus.Speaker::source)
                .distinct()
                .count();
        return new Copies(sources, corpus.questions().size(), pairs, groups(corpus, found));
    }

    private static List<List<String>> groups(Corpus corpus, Copying.Found found) {
        return found.groups(corpus.speakers().size()).stream()
                .map(group -> group.stream()
                        .map(it -> corpus.speakers().get(it).source())
                        .sorted()
                        .toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    /** Those of one source alone. */
    public Copies of(String source) {
        return new Copies(
                sources,
                questions,
                pairs.stream().filter(it -> it.has(source)).toList(),
                groups.stream().filter(it -> it.contains(source)).toList());
    }

    /** The sources of the pairs: group by group, and then those that are in none. */
    public List<String> named() {
        Set<String> paired = new TreeSet<>();
        pairs.forEach(it -> paired.addAll(List.of(it.one(), it.other())));
        List<String> named = new ArrayList<>();
        groups.forEach(group -> group.stream().filter(paired::remove).forEach(named::add));
        named.addAll(paired);
        return named;
    }

    /** By source, whom it copies and how probably: of a pair, both directions get half, as nobody knows which it is. */
    public Map<String, SortedMap<String, Double>> bySource() {
        Map<String, SortedMap<String, Double>> copies = new HashMap<>();
        for (Pair pair : pairs) {
            double half = pair.probability() / 2;
            copies.computeIfAbsent(pair.one(), it -> new TreeMap<>()).put(pair.other(), half);
            copies.computeIfAbsent(pair.other(), it -> new TreeMap<>()).put(pair.one(), half);
        }
        return copies;
    }
}

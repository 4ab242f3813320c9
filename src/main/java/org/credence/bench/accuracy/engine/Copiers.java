package org.credence.bench.accuracy.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Copying;
import org.credence.learn.evidence.Settings;
import org.credence.model.Source;
import org.credence.model.Sources;

/**
 * Notes in sources whom they copy, as shared errors on settled claims show it. Nobody knows the direction: of a pair, who
 * was right less often is taken to copy, so that the best of a group keeps its word whole.
 */
final class Copiers {
    private Copiers() {}

    static Sources of(Sources sources, Corpus corpus, boolean[] known) {
        Belief outcomes = Belief.ofOutcomes(corpus);
        Copying.Found found = Copying.find(corpus, outcomes, known, Settings.SETTLED.copying());
        double[] rights = rights(corpus, outcomes, known);
        Map<String, TreeMap<String, Double>> copies = new HashMap<>();
        for (Copying.Pair pair : found.pairs()) {
            boolean first = rights[pair.a()] < rights[pair.b()];
            String copier = corpus.speakers().get(first ? pair.a() : pair.b()).source();
            String origin = corpus.speakers().get(first ? pair.b() : pair.a()).source();
            copies.computeIfAbsent(copier, it -> new TreeMap<>()).put(origin, pair.probability());
        }
        return new Sources(sources.all().stream()
                .map(source -> copying(source, copies.getOrDefault(source.id(), new TreeMap<>())))
                .toList());
    }

    /** By speaker the share of its assertions that were right, with one of either sort added. */
    private static double[] rights(Corpus corpus, Belief outcomes, boolean[] known) {
        double[] right = new double[corpus.speakers().size()];
        double[] all = new double[right.length];
        for (int i = 0; i < corpus.said().size(); i++) {
            int claim = corpus.said().claim()[i];
            if (known[corpus.claims().get(claim).question()]) {
                right[corpus.said().speaker()[i]] += outcomes.claim()[claim];
                all[corpus.said().speaker()[i]]++;
            }
        }
        for (int i = 0; i < right.length; i++) {
            right[i] = (right[i] + 1) / (all[i] + 2);
        }
        return right;
    }

    private static Source copying(Source source, SortedMap<String, Double> copies) {
        return new Source(
                source.id(),
                source.name(),
                source.kind(),
                source.allegiances(),
                source.owner(),
                source.languages(),
                source.aliases(),
                source.record(),
                copies,
                source.extra());
    }
}

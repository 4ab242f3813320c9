package org.credence.bench.accuracy.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.PriceList;
import org.credence.bench.accuracy.Deal;
import org.credence.bench.accuracy.ValueSet;
import org.credence.facts.Background;
import org.credence.learn.belief.Belief;
import org.credence.learn.belief.Quality;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.Split;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.tune.CaseBook;
import org.credence.tune.Volume;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Setting;
import org.credence.tune.fit.MaximumAPosteriori;
import org.credence.tune.fit.TemperatureFit;
import org.credence.tune.fit.TemperatureFit.Unseen;

/**
 * Scores a set of values by the engine: some of the settled objects are what a ledger would hold, others are asked.
 */
public final class ValueBench {
    private static final int FOLDS = 3;

    /** What agreeing statements add together: the prices that a corpus of values tells something of. */
    private static final List<String> FITTED =
            List.of("further-bare-assertion", "undeclared-copying", "basis-unstated");

    private final ValueSet set;
    private final Corpus corpus;
    private final Bench bench;
    private final Map<String, Incident> incidents = new HashMap<>();
    private final Quality.Tally shipped;
    private final Quality.Tally fitted;

    /** How right the scores are at the prices in force, and with those of agreement fitted to what is known. */
    public record Result(Quality shipped, Quality fitted) {}

    /** What is known of the sources by some outcomes. */
    private record Known(Background background, List<Incident> settled) {}

    private ValueBench(ValueSet set, Corpus corpus, Credence credence) {
        this.set = set;
        this.corpus = corpus;
        this.bench = new Bench(credence);
        this.shipped = new Quality.Tally(corpus);
        this.fitted = new Quality.Tally(corpus);
        set.incidents().forEach(incident -> incidents.put(incident.id(), incident));
    }

    /** Measures a set. */
    public static Result of(ValueSet set, Corpus corpus, List<Deal> deals, Credence credence) {
        ValueBench measured = new ValueBench(set, corpus, credence);
        deals.forEach(measured::ask);
        return new Result(measured.shipped.quality(), measured.fitted.quality());
    }

    private void ask(Deal deal) {
        Background background = known(deal.known()).background;
        var argued = bench.argue(some(deal.asked()), background);
        PriceList prices = bench.credence().prices();
        shipped.add(belief(bench.price(argued, prices, background.records())), deal.asked());
        PriceList fit = fit(deal.known(), deal.seed());
        fitted.add(belief(bench.price(argued, fit, background.records())), deal.asked());
    }

    private Known known(boolean[] counted) {
        List<Incident> settled = some(counted);
        Sources sources = Copiers.of(set.sources(), corpus, counted);
        Kinds kinds = SettledKinds.of(bench.credence().kinds(), settled, sources);
        return new Known(new Background(sources, SettledBook.of(settled, sources), kinds), settled);
    }

    private List<Incident> some(boolean[] counted) {
        Set<String> ids = new HashSet<>();
        for (int q = 0; q < counted.length; q++) {
            if (counted[q]) {
                ids.add(corpus.questions().get(q).id());
            }
        }
        return set.incidents().stream().filter(it -> ids.contains(it.id())).toList();
    }

    /** No object is judged by a record that holds its own outcome: those of a fold are judged by the other folds. */
    private PriceList fit(boolean[] known, long seed) {
        List<Case> cases = new ArrayList<>();
        Design any = null;
        for (int fold = 0; fold < FOLDS; fold++) {
            boolean[] held = Split.of(corpus, known, seed, fold, FOLDS);
            boolean[] rest = known.clone();
            for (int q = 0; q < rest.length; q++) {
                rest[q] &= !held[q];
            }
            Known others = known(rest);
            Background background = others.background;
            any = CaseBook.argue(
                            List.of(new Volume(some(held), background.sources(), background.records())),
                            bench.credence().reasoner(),
                            bench.credence().prices(),
                            background.kinds(),
                            () -> {})
                    .design();
            cases.addAll(any.cases());
        }
        if (any == null || cases.isEmpty()) {
            return bench.credence().prices();
        }
        Design design = new Design(any.tariff(), cases);
        Setting present = design.tariff().present();
        List<Integer> places = FITTED.stream()
                .map(rule -> design.tariff().place(rule))
                .filter(place -> place >= 0)
                .toList();
        Setting prices = MaximumAPosteriori.fit(design, places, present).setting();
        double temperature = TemperatureFit.fit(List.of(new Unseen(design, prices)), present.temperature())
                .value();
        return design.tariff().priced(prices.withTemperature(temperature));
    }

    private Belief belief(List<IncidentScore> scores) {
        Map<String, Double> confidences = new HashMap<>();
        for (IncidentScore score : scores) {
            for (ClaimScore claim : score.claims()) {
                double value =
                        claim.confidence() == null ? 0 : claim.confidence().value();
                confidences.put(key(score.incident().getId(), claim.id()), value);
            }
        }
        double[] claims = new double[corpus.claims().size()];
        for (int c = 0; c < claims.length; c++) {
            Corpus.Claim claim = corpus.claims().get(c);
            String incident = corpus.questions().get(claim.question()).id();
            claims[c] = confidences.getOrDefault(key(incident, claim.id()), 0.0);
        }
        return new Belief(claims, new double[corpus.questions().size()]);
    }

    private static String key(String incident, String claim) {
        return incident + '\n' + claim;
    }
}

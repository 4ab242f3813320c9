package org.credence.bench.accuracy.speaker;

import java.util.ArrayList;
import java.util.List;
import org.credence.Credence;
import org.credence.argument.Decibans;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.bench.accuracy.engine.Bench;
import org.credence.bench.accuracy.engine.SettledKinds;
import org.credence.facts.Background;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Outcome;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;

/** Scores what speakers say by the rules and prices in force; records and the base rate are those of the settled half. */
public final class SpeakerBench {
    /** Its price is the log-odds of the base rate: {@code rules/base-rates.drl} asks for both to be changed together. */
    private static final String BASE_RATE = "asserted-claims-are-often-true";

    private SpeakerBench() {}

    /** What is said of every statement that is asked about. */
    public static Predictions of(SpeakerSet set, Credence credence) {
        Sources sources = PartyRecords.withParties(set.sources());
        PartyRecords records = new PartyRecords(set.train(), sources);
        Kinds kinds = SettledKinds.of(credence.kinds(), set.train(), sources);
        Bench bench = new Bench(credence);
        List<IncidentScore> scores = bench.price(
                bench.argue(set.valid(), new Background(sources, records, kinds)),
                prices(credence.prices(), kinds.baseRates().asserts()),
                records);
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Incident incident = set.valid().get(i);
            ClaimScore claim = scores.get(i).claims().get(0);
            Outcome outcome = incident.claims().get(0).outcome();
            if (claim.confidence() != null && outcome != null) {
                boolean right = outcome.result() == Outcome.Result.CONFIRMED;
                predictions.add(new Prediction(claim.confidence().value(), right, incident.id()));
            }
        }
        return Predictions.of(predictions);
    }

    private static PriceList prices(PriceList prices, double baseRate) {
        if (!prices.has(BASE_RATE)) {
            return prices;
        }
        Price price = prices.of(BASE_RATE);
        double decibans = Math.max(price.range().low(), Math.min(price.range().high(), Decibans.logOdds(baseRate)));
        return prices.with(price.withValue(decibans, "the share of settled statements that were right"));
    }
}

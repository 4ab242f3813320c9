package org.credence.bench.accuracy.rumour;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Arguments;
import org.credence.argument.PriceList;
import org.credence.bench.accuracy.engine.Bench;
import org.credence.bench.accuracy.rumour.RumourSet.Rumour;
import org.credence.facts.Background;
import org.credence.ledger.SettledCorpus;
import org.credence.model.Incident;
import org.credence.model.TrackRecords;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.tune.CaseBook;
import org.credence.tune.Volume;
import org.credence.tune.design.Design;
import org.credence.tune.fit.Selection;
import org.credence.tune.metric.Metric;
import org.credence.tune.metric.Prediction;
import org.credence.tune.metric.Predictions;
import org.jspecify.annotations.Nullable;

/**
 * Leave one event out: the threads of each are scored with track records from the others alone, and what of a score counts
 * as unverified is learned there, too. Its own outcomes bear on nothing that is said of an event.
 */
public final class RumourBench {
    private final RumourSet set;
    private final Bench bench;
    private final Map<Way, Mark.Tally> answers = new EnumMap<>(Way.class);
    private final Map<Way, List<Prediction>> confidences = new EnumMap<>(Way.class);

    /** Who answers. */
    public enum Way {
        /** The engine at the prices in force. */
        ENGINE,
        /** The engine at prices that tuning fits to the other events. */
        FITTED,
        /** Whatever is most frequent in the other events. */
        MAJORITY,
        /** The side with more posts. */
        VOTES,
        /** A regression on the shares of posts that support, deny and ask. */
        SHARES
    }

    /**
     * How good one way is.
     *
     * @param binary what became of the confidence of threads that were settled as true or false; null where a way has none
     */
    public record Row(Way way, Mark mark, @Nullable Predictions binary) {
        /** A metric of the confidence; NaN where there is none. */
        public double of(Metric metric) {
            return binary == null ? Double.NaN : metric.of(binary);
        }
    }

    private RumourBench(RumourSet set, Credence credence) {
        this.set = set;
        this.bench = new Bench(credence);
        for (Way way : Way.values()) {
            answers.put(way, new Mark.Tally());
            confidences.put(way, new ArrayList<>());
        }
    }

    /** Measures all ways. */
    public static List<Row> of(RumourSet set, Credence credence) {
        RumourBench measured = new RumourBench(set, credence);
        set.events().forEach(measured::leaveOut);
        List<Row> rows = new ArrayList<>();
        measured.answers.forEach((way, tally) -> rows.add(new Row(way, tally.mark(), measured.binary(way))));
        return rows;
    }

    private @Nullable Predictions binary(Way way) {
        List<Prediction> all = confidences.getOrDefault(way, List.of());
        return all.isEmpty() ? null : Predictions.of(all);
    }

    /** Whether there are events enough, and rumours of each sort outside each of them. */
    public static boolean isWorthwhile(RumourSet set) {
        return set.events().size() > 2
                && set.events().stream()
                        .allMatch(event -> set.threads().stream()
                                        .filter(thread -> !thread.event().equals(event))
                                        .map(Rumour::veracity)
                                        .distinct()
                                        .count()
                                == Veracity.values().length);
    }

    private void leaveOut(String event) {
        List<Rumour> others =
                set.threads().stream().filter(it -> !it.event().equals(event)).toList();
        List<Rumour> asked =
                set.threads().stream().filter(it -> it.event().equals(event)).toList();
        TrackRecords records = new SettledCorpus(incidents(others), set.sources())
                .aged(bench.credence().kinds().halfLife());
        Background background =
                new Background(set.sources(), records, bench.credence().kinds());
        List<Arguments> taught = bench.argue(incidents(others), background);
        List<Arguments> argued = bench.argue(incidents(asked), background);
        PriceList prices = bench.credence().prices();
        engine(Way.ENGINE, others, asked, bench.price(taught, prices, records), bench.price(argued, prices, records));
        PriceList fitted = fit(others, records);
        engine(Way.FITTED, others, asked, bench.price(taught, fitted, records), bench.price(argued, fitted, records));
        baselines(others, asked);
    }

    private static List<Incident> incidents(List<Rumour> threads) {
        return threads.stream().map(Rumour::incident).toList();
    }

    private PriceList fit(List<Rumour> others, TrackRecords records) {
        Design design = CaseBook.argue(
                        List.of(new Volume(incidents(others), set.sources(), records)),
                        bench.credence().reasoner(),
                        bench.credence().prices(),
                        bench.credence().kinds(),
                        () -> {})
                .design();
        Selection.Found found = Selection.of(design, Set.of(), design.tariff().present());
        return design.tariff().priced(found.setting());
    }

    private void engine(
            Way way, List<Rumour> others, List<Rumour> asked, List<IncidentScore> taught, List<IncidentScore> scores) {
        Teller teller = Teller.taught(
                taught.stream().map(RumourBench::numbers).toList(),
                others.stream().map(Rumour::veracity).toList());
        for (int i = 0; i < asked.size(); i++) {
            Rumour thread = asked.get(i);
            tally(way).add(teller.answer(numbers(scores.get(i))), thread.veracity());
            ClaimScore claim = scores.get(i).claims().get(0);
            if (thread.veracity() != Veracity.UNVERIFIED && claim.confidence() != null) {
                confidences
                        .computeIfAbsent(way, it -> new ArrayList<>())
                        .add(new Prediction(
                                claim.confidence().value(),
                                thread.veracity() == Veracity.TRUE,
                                thread.incident().id()));
            }
        }
    }

    /** What a score says of a claim: how likely it is, and how much speaks on either side. */
    private static double[] numbers(IncidentScore score) {
        ClaimScore claim = score.claims().get(0);
        return new double[] {claim.logOdds(), claim.contestedness()};
    }

    private Mark.Tally tally(Way way) {
        return answers.computeIfAbsent(way, it -> new Mark.Tally());
    }

    private void baselines(List<Rumour> others, List<Rumour> asked) {
        List<Veracity> labels = others.stream().map(Rumour::veracity).toList();
        Teller shares = Teller.taught(
                others.stream().map(it -> Stances.of(it.incident()).shares()).toList(), labels);
        Answer majority = majority(labels);
        for (Rumour thread : asked) {
            Stances stances = Stances.of(thread.incident());
            tally(Way.MAJORITY).add(majority, thread.veracity());
            tally(Way.VOTES).add(stances.vote(), thread.veracity());
            tally(Way.SHARES).add(shares.answer(stances.shares()), thread.veracity());
        }
    }

    private static Answer majority(List<Veracity> labels) {
        double[] counts = new double[Veracity.values().length];
        labels.forEach(label -> counts[label.place()]++);
        double unverified = counts[Veracity.UNVERIFIED.place()];
        boolean isTrue = counts[Veracity.TRUE.place()] >= counts[Veracity.FALSE.place()];
        double chosen = counts[(isTrue ? Veracity.TRUE : Veracity.FALSE).place()];
        double confidence = chosen / (chosen + unverified);
        return chosen >= unverified ? Answer.plain(isTrue, confidence) : Answer.unverified(isTrue, confidence);
    }
}

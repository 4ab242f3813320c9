package org.credence.cli.learn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.credence.learn.LearnedRecord;
import org.credence.learn.Learning;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Copying;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;

/** Sources with what was learned of them in place of a record, and marked so. */
final class LearnedSources {
    private LearnedSources() {}

    /** In the order in which the sources were given; those of which nothing was learned are left out. */
    static List<Source> of(Corpus corpus, Learning.Learned learned, Sources known) {
        Map<String, TrackRecord> records = new LinkedHashMap<>();
        for (LearnedRecord record : LearnedRecord.of(corpus, learned)) {
            Tally tally = Tally.of(rounded(record.right()), rounded(record.said() - record.right()));
            TrackRecord before = records.getOrDefault(record.speaker().source(), TrackRecord.NONE);
            records.put(
                    record.speaker().source(),
                    record.speaker().asserts()
                            ? TrackRecord.of(tally, before.denies())
                            : TrackRecord.of(before.asserts(), tally));
        }
        Map<String, SortedMap<String, Double>> copies = copies(corpus, learned.copied());
        List<Source> all = new ArrayList<>();
        for (Source source : known.all()) {
            TrackRecord record = records.get(source.id());
            if (record != null) {
                all.add(new Source(
                        source.id(),
                        source.name(),
                        source.kind(),
                        source.allegiances(),
                        null,
                        source.languages(),
                        source.aliases(),
                        record,
                        copies.getOrDefault(source.id(), new TreeMap<>()),
                        Map.of("record", "learned")));
            }
        }
        return all;
    }

    /** Of a pair, nobody knows who copies whom: both directions get half of the probability. */
    private static Map<String, SortedMap<String, Double>> copies(Corpus corpus, Copying.Found found) {
        Map<String, SortedMap<String, Double>> copies = new LinkedHashMap<>();
        for (Copying.Pair pair : found.pairs()) {
            String a = corpus.speakers().get(pair.a()).source();
            String b = corpus.speakers().get(pair.b()).source();
            double half = rounded(pair.probability() / 2);
            copies.computeIfAbsent(a, it -> new TreeMap<>()).put(b, half);
            copies.computeIfAbsent(b, it -> new TreeMap<>()).put(a, half);
        }
        return copies;
    }

    private static double rounded(double number) {
        return Math.max(0, Math.rint(number * 1000) / 1000);
    }
}

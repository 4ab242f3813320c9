package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.learn.LearnedRecord;
import org.credence.learn.Learning;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Copying;

/** What was learned without labels, for people. */
public final class LearnText {
    private final Corpus corpus;
    private final Learning.Learned learned;

    public LearnText(Corpus corpus, Learning.Learned learned) {
        this.corpus = corpus;
        this.learned = learned;
    }

    /**
     * Prints all of it.
     *
     * @param top how many of the records are shown
     */
    public void print(Page page, List<LearnedRecord> records, int top) {
        page.line(String.format(
                Locale.ROOT,
                "%d statements of %d sources on %d questions; %s after %d rounds",
                corpus.ownStatements(),
                records.stream().map(it -> it.speaker().source()).distinct().count(),
                corpus.questions().size(),
                learned.hasConverged() ? "settled down" : "not settled down",
                learned.rounds()));
        List<List<String>> rows = new ArrayList<>();
        for (LearnedRecord record : records.subList(0, Math.min(top, records.size()))) {
            rows.add(List.of(
                    record.speaker().source(),
                    record.speaker().asserts() ? "asserts" : "denies",
                    Numbers.hundredths(record.mean()),
                    Numbers.hundredths(record.low()) + " to " + Numbers.hundredths(record.high()),
                    String.format(Locale.ROOT, "%.0f", record.said()),
                    ""));
        }
        new Table("source", "when it", ">right", "90 %", ">said", "").print(page, rows, true);
        if (records.size() > top) {
            page.line("and " + (records.size() - top) + " more, with --top " + records.size());
        }
        copies(page);
        page.line("Learned, not earned: no outcome stands behind these records.");
    }

    private void copies(Page page) {
        List<List<Integer>> groups = learned.copied().groups(corpus.speakers().size());
        for (List<Integer> group : groups) {
            page.line("copies: "
                    + String.join(
                            ", ",
                            group.stream()
                                    .map(it -> corpus.speakers().get(it).source())
                                    .toList()));
            learned.copied().pairs().stream()
                    .filter(pair -> group.get(0) == pair.a() && group.get(1) == pair.b())
                    .forEach(pair -> page.line(shared(pair)));
        }
        if (groups.isEmpty()) {
            page.line("No source is seen to copy another.");
        }
    }

    private String shared(Copying.Pair pair) {
        return String.format(
                Locale.ROOT,
                "  %s shares %.1f believed errors with %s, expected %.1f",
                corpus.speakers().get(pair.a()).source(),
                pair.shared(),
                corpus.speakers().get(pair.b()).source(),
                pair.expected());
    }
}

package org.credence.cli.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.corpus.CorpusBuilder;
import org.credence.learn.corpus.CorpusBuilder.Draft;
import org.credence.ledger.Mark;
import org.credence.ledger.RecordBook;
import org.credence.ledger.Ticks;
import org.credence.model.Direction;

/**
 * Settled questions on which at least two sources have spoken, as known at any moment: what shared errors are told by.
 *
 * <p>Where one claim of a question is known, who denies it says the opposite of who asserts it. Where several are, a
 * denial leaves open which of the others is meant, and tells nothing.
 */
final class SettledQuestions {
    /** Up to so many questions, copies are looked for anew whenever one more is settled. */
    private static final int EACH = 64;

    /** From there on, whenever they have grown by a tenth: all looks together cost eleven times the last. */
    private static final int SHARE = 10;

    private final List<List<Word>> questions;
    /** By claim, when anything of its question was settled first. */
    private final Map<Long, Long> first = new HashMap<>();
    /** By question, from when on two sources were judged by it, in order. */
    private final long[] settled;

    /** What an outcome says of a source. */
    private record Word(String source, Mark mark) {
        boolean saysThatItIsSo() {
            return mark.direction() == Direction.ASSERTS;
        }

        boolean isConfirmed() {
            return saysThatItIsSo() == mark.right();
        }

        CorpusBuilder.Said said() {
            return new CorpusBuilder.Said(new Corpus.Speaker(source, true, ""), 1);
        }
    }

    private SettledQuestions(List<List<Word>> questions) {
        this.questions = questions;
        this.settled = questions.stream()
                .mapToLong(SettledQuestions::comparable)
                .sorted()
                .toArray();
        for (List<Word> question : questions) {
            long from =
                    question.stream().mapToLong(it -> it.mark().from()).min().orElse(Ticks.NEVER);
            question.forEach(it -> first.put(it.mark().claim(), from));
        }
    }

    static SettledQuestions of(RecordBook book) {
        SortedMap<Long, List<Word>> all = new TreeMap<>();
        book.each((source, mark) ->
                all.computeIfAbsent(mark.question(), it -> new ArrayList<>(2)).add(new Word(source, mark)));
        return new SettledQuestions(
                all.values().stream().filter(SettledQuestions::isShared).toList());
    }

    private static boolean isShared(List<Word> question) {
        return question.stream().map(Word::source).distinct().count() > 1;
    }

    private static long comparable(List<Word> question) {
        return question.stream()
                .mapToLong(it -> it.mark().from())
                .sorted()
                .skip(1)
                .findFirst()
                .orElse(Ticks.NEVER);
    }

    /**
     * When the last look for copies was, that whoever knows what was settled before a limit may have taken.
     *
     * @return a limit no later than that one, or 0 when nothing was settled
     */
    long lookedAt(long limit) {
        int count = Arrays.binarySearch(settled, limit);
        count = count < 0 ? -1 - count : firstOf(count);
        int looked = count;
        if (count > EACH) {
            looked = EACH;
            for (int next = EACH; next <= count; next += Math.max(1, next / SHARE)) {
                looked = next;
            }
        }
        return looked == 0 ? 0 : settled[looked - 1] + 1;
    }

    /** Of equal ones, the first. */
    private int firstOf(int found) {
        int at = found;
        while (at > 0 && settled[at - 1] == settled[found]) {
            at--;
        }
        return at;
    }

    /** When anything was settled that bears on a claim itself. */
    long firstSettled(long claim) {
        return first.getOrDefault(claim, Ticks.NEVER);
    }

    /** What was known of them before a limit; see {@link Ticks}. */
    Corpus before(long limit) {
        CorpusBuilder corpus = new CorpusBuilder();
        for (List<Word> question : questions) {
            SortedMap<Long, List<Word>> byClaim = new TreeMap<>();
            question.stream()
                    .filter(it -> it.mark().stands(limit))
                    .forEach(it -> byClaim.computeIfAbsent(it.mark().claim(), claim -> new ArrayList<>())
                            .add(it));
            if (byClaim.size() == 1) {
                add(byClaim.values().iterator().next(), corpus);
            } else if (byClaim.size() > 1) {
                add(List.copyOf(byClaim.values()), corpus);
            }
        }
        return corpus.done();
    }

    private static void add(List<Word> claim, CorpusBuilder corpus) {
        List<CorpusBuilder.Said> so = new ArrayList<>();
        List<CorpusBuilder.Said> notSo = new ArrayList<>();
        claim.forEach(it -> (it.saysThatItIsSo() ? so : notSo).add(it.said()));
        int truth = claim.get(0).isConfirmed() ? 0 : 1;
        corpus.add("", "", "", truth, List.of(new Draft("", "so", so), new Draft("", "not so", notSo)));
    }

    private static void add(Iterable<List<Word>> rivals, CorpusBuilder corpus) {
        List<Draft> drafts = new ArrayList<>();
        int truth = Corpus.UNCLAIMED;
        for (List<Word> claim : rivals) {
            truth = claim.get(0).isConfirmed() ? drafts.size() : truth;
            List<CorpusBuilder.Said> said =
                    claim.stream().filter(Word::saysThatItIsSo).map(Word::said).toList();
            drafts.add(new Draft("", String.valueOf(drafts.size()), said));
        }
        corpus.add("", "", "", truth, drafts);
    }
}

package org.credence.compare.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.credence.compare.Comparing;
import org.credence.compare.Comparison;
import org.credence.compare.RuleChange;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.score.SavedScore;
import org.credence.exchange.score.ScoreReader;
import org.jspecify.annotations.Nullable;

/**
 * Compares two files of scores, read side by side.
 *
 * <p>Files in the same order need no memory for their scores. A score that is ahead of its partner waits for it, so
 * files in another order may take as much as the smaller of them.
 *
 * <p>An incident that is there several times, as from a run over several files, is compared first with first, second
 * with second.
 */
public final class ScoreFiles {
    private static final String SCORES = "one of scores, as `credence score --out` writes";

    private final ScoreSide before;
    private final ScoreSide after;
    private final Map<Occurrence, Map<String, Boolean>> outcomes;
    private final Consumer<Problem> rejects;
    private final Comparing comparing;
    private final Map<Occurrence, SavedScore> waitingBefore = new LinkedHashMap<>();
    private final Map<Occurrence, SavedScore> waitingAfter = new LinkedHashMap<>();

    /**
     * Two files.
     *
     * @param before   what the one is called
     * @param after    what the other is called
     * @param top      how many of the biggest of everything are kept, 0 or more
     * @param outcomes by incident and claim, whether it was confirmed (or else refuted)
     * @param rejects  takes what cannot be read
     */
    public ScoreFiles(
            String before,
            String after,
            int top,
            Map<Occurrence, Map<String, Boolean>> outcomes,
            Consumer<Problem> rejects) {
        this.before = new ScoreSide(before);
        this.after = new ScoreSide(after);
        this.outcomes = Map.copyOf(outcomes);
        this.rejects = rejects;
        this.comparing = new Comparing(top, Set.of());
    }

    /**
     * Reads both to their ends.
     *
     * @throws BadInput when one cannot be read any further, or does not begin with a score
     */
    public Comparison compare(ScoreReader readerBefore, ScoreReader readerAfter) {
        boolean more = true;
        while (more) {
            SavedScore then = next(readerBefore, before);
            SavedScore now = next(readerAfter, after);
            if (then != null) {
                takeBefore(then);
            }
            if (now != null) {
                takeAfter(now);
            }
            more = then != null || now != null;
        }
        waitingBefore.keySet().forEach(key -> leave(key, after, before, comparing::onlyBefore));
        waitingAfter.keySet().forEach(key -> leave(key, before, after, comparing::onlyAfter));
        Map<String, RuleChange.State> linesBefore = before.rules();
        Map<String, RuleChange.State> linesAfter = after.rules();
        List<RuleChange> rules =
                linesBefore.isEmpty() || linesAfter.isEmpty() ? List.of() : RuleChange.between(linesBefore, linesAfter);
        return comparing.result(before.side(), after.side(), rules, List.of());
    }

    private @Nullable SavedScore next(ScoreReader reader, ScoreSide side) {
        SavedScore score = read(reader, side);
        if (score == null && side.isEmpty()) {
            throw new BadInput(Problem.mustBe(Where.file(side.name()), "file", "empty", SCORES));
        }
        return score;
    }

    private @Nullable SavedScore read(ScoreReader reader, ScoreSide side) {
        while (true) {
            try {
                return reader.next();
            } catch (UnreadableInput e) {
                throw e;
            } catch (BadInput e) {
                if (side.isEmpty()) {
                    throw noScores(e.problem());
                }
                rejects.accept(e.problem());
            }
        }
    }

    private static BadInput noScores(Problem first) {
        String message = "The file must be " + SCORES + ". " + first.message();
        return new BadInput(new Problem(first.where(), message, first.found(), first.expected(), first.advice()));
    }

    private void takeBefore(SavedScore score) {
        Occurrence key = new Occurrence(score.incident(), before.take(score));
        SavedScore partner = waitingAfter.remove(key);
        if (partner == null) {
            waitingBefore.put(key, score);
        } else {
            both(key, score, partner);
        }
    }

    private void takeAfter(SavedScore score) {
        Occurrence key = new Occurrence(score.incident(), after.take(score));
        SavedScore partner = waitingBefore.remove(key);
        if (partner == null) {
            waitingAfter.put(key, score);
        } else {
            both(key, partner, score);
        }
    }

    private void both(Occurrence key, SavedScore then, SavedScore now) {
        comparing.both(key.name(), then, now, outcomes.getOrDefault(key, Map.of()));
    }

    /** One that is there twice here and once there might have been compared with the wrong one. */
    private void leave(Occurrence key, ScoreSide there, ScoreSide here, Consumer<String> alone) {
        int count = there.occurrences(key.incident());
        if (count == 0) {
            alone.accept(key.name());
            return;
        }
        Problem problem = Problem.mustBe(
                Where.file(here.name()),
                "incident id",
                key.incident(),
                "there as often as in " + there.name() + ", which has it " + (count == 1 ? "once" : count + " times"));
        rejects.accept(problem.maybe("score the same files on both sides"));
    }
}

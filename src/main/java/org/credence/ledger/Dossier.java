package org.credence.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.credence.model.Direction;
import org.credence.model.Outcome;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one claim: who said what about it, and what it turned out to be.
 *
 * @param incident the id of its incident
 * @param claim    its id there
 * @param topic    what it is about, or null
 * @param question what it answers, as its rivals do; null where it has none
 * @param said     in the order in which it was told
 * @param outcomes those that stand; each holds from when it was settled until the next one was
 */
public record Dossier(
        String incident,
        String claim,
        @Nullable String topic,
        @Nullable String question,
        List<Said> said,
        List<Outcome> outcomes) {

    public Dossier {
        said = List.copyOf(said);
        outcomes = outcomes.size() == 1
                ? List.copyOf(outcomes)
                : outcomes.stream()
                        .sorted(Comparator.comparingLong(it -> Ticks.settled(it.settled())))
                        .toList();
    }

    /**
     * What the outcomes say of each source.
     *
     * <p>Of what a source said before the claim was settled, the last word counts, once. Whoever settled the claim is
     * not measured by it.
     *
     * @param who gives the id of a source by any of its names, and any other name as it is
     */
    public List<Mark> marks(UnaryOperator<String> who) {
        if (outcomes.isEmpty()) {
            return List.of();
        }
        long key = ClaimKey.of(incident, claim);
        long asked = question == null ? key : ClaimKey.ofQuestion(incident, question);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            long from = Ticks.settled(outcome.settled());
            long until = i + 1 == outcomes.size()
                    ? Ticks.NEVER
                    : Ticks.settled(outcomes.get(i + 1).settled());
            if (outcome.result() != Outcome.Result.UNDETERMINED) {
                boolean confirmed = outcome.result() == Outcome.Result.CONFIRMED;
                lastWords(outcome, who).forEach((source, asserted) -> {
                    Direction direction = asserted ? Direction.ASSERTS : Direction.DENIES;
                    marks.add(new Mark(source, key, asked, topic, direction, asserted == confirmed, from, until));
                });
            }
        }
        return marks;
    }

    /** By source, whether it asserted the claim rather than denied it. */
    private SortedMap<String, Boolean> lastWords(Outcome outcome, UnaryOperator<String> who) {
        String judge = outcome.by() == null ? null : who.apply(outcome.by());
        SortedMap<String, Said> last = new TreeMap<>();
        for (Said each : said) {
            String source = who.apply(each.source());
            if (!each.isAfter(outcome.settled()) && each.stance() != Stance.DOUBTS && !source.equals(judge)) {
                last.merge(source, each, (a, b) -> b.isBefore(a) ? a : b);
            }
        }
        SortedMap<String, Boolean> words = new TreeMap<>();
        for (Map.Entry<String, Said> word : last.entrySet()) {
            if (word.getValue().stance() != Stance.RETRACTS) {
                words.put(word.getKey(), word.getValue().stance() == Stance.ASSERTS);
            }
        }
        return words;
    }
}

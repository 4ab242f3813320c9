package org.credence.cli.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credence.ledger.JudgedWord;
import org.credence.ledger.RecordBook;
import org.credence.ledger.SourceCard;
import org.credence.ledger.Ticks;
import org.credence.ledger.store.Ledger;
import org.credence.model.Direction;
import org.credence.model.HalfLife;
import org.credence.model.Kinds;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.score.price.Confidence;
import org.credence.score.price.Reputation;
import org.jspecify.annotations.Nullable;

/**
 * How a source stands in a ledger as of a moment.
 *
 * @param owner of the source, or null when it has none that the ledger knows
 * @param lines by direction, the whole before its topics
 * @param words the outcomes behind it, the latest first
 * @param asOf when
 * @param halfLife at which the outcomes count; null when they count the same whatever their age
 */
record Standing(
        SourceCard source,
        @Nullable SourceCard owner,
        List<Line> lines,
        List<JudgedWord> words,
        Moment asOf,
        @Nullable HalfLife halfLife) {
    /** Later than any outcome. */
    static final Moment THE_END = Moment.on(LocalDate.of(9999, 12, 31));

    /**
     * One tally, and what it makes the source worth.
     *
     * @param topic null for the whole
     */
    record Line(Direction direction, @Nullable String topic, Tally tally, Confidence reliability) {}

    /**
     * How one stands.
     *
     * @param before null for all outcomes, at the age that they have when the last of them is known
     */
    static Standing of(SourceCard source, Ledger ledger, Kinds kinds, @Nullable Moment before) {
        SourceCard owner =
                source.owner() == null ? null : ledger.find(source.owner()).orElse(null);
        List<JudgedWord> words = ledger.outcomes(source);
        List<JudgedWord> ofOwner = owner == null ? List.of() : ledger.outcomes(owner);
        Moment asOf = before == null ? end(words, ofOwner, kinds) : before;
        TrackRecord own = record(source, words, asOf, kinds);
        TrackRecord owners = owner == null ? TrackRecord.NONE : record(owner, ofOwner, asOf, kinds);
        List<Line> lines = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            lines.addAll(lines(direction, own, owners, kinds.prior(source.kind(), direction)));
        }
        long limit = Ticks.limit(asOf);
        return new Standing(
                source,
                owner,
                lines,
                words.stream().filter(it -> it.mark().stands(limit)).toList(),
                asOf,
                kinds.halfLife());
    }

    /** The day after all that is known, of the source or its owner, came to be known. */
    private static Moment end(List<JudgedWord> words, List<JudgedWord> ofOwner, Kinds kinds) {
        OptionalLong last = Stream.concat(words.stream(), ofOwner.stream())
                .map(JudgedWord::mark)
                .mapToLong(mark -> mark.until() == Ticks.NEVER ? mark.from() : mark.until())
                .max();
        return kinds.halfLife() == null || last.isEmpty()
                ? THE_END
                : Moment.on(Ticks.day(last.getAsLong()).plusDays(1));
    }

    private static TrackRecord record(SourceCard source, List<JudgedWord> words, Moment asOf, Kinds kinds) {
        RecordBook.Builder book = new RecordBook.Builder();
        words.forEach(it -> book.add(source.id(), it.mark()));
        return book.build(RecordBook.Basis.NOTHING, "")
                .aged(kinds.halfLife())
                .of(Source.of(source.id(), source.kind()), asOf, "", "");
    }

    /** As {@link Reputation#behind} goes about it. */
    private static List<Line> lines(Direction direction, TrackRecord own, TrackRecord owner, Kinds.Prior kind) {
        Kinds.Prior prior = Reputation.prior(kind, owner.in(direction));
        Reputation whole = Reputation.of(prior, own.in(direction));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(direction, null, own.in(direction), whole.confidence()));
        SortedMap<String, TrackRecord.ByDirection> topics = new TreeMap<>(own.topics());
        topics.forEach((topic, tallies) -> {
            Tally tally = tallies.in(direction);
            if (!tally.isEmpty()) {
                Reputation there = whole.onTopic(prior, tally);
                lines.add(new Line(direction, topic, tally, there.confidence()));
            }
        });
        return lines;
    }
}

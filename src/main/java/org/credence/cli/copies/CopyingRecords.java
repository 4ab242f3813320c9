package org.credence.cli.copies;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.credence.learn.corpus.Corpus;
import org.credence.learn.evidence.Copying;
import org.credence.ledger.ClaimKey;
import org.credence.ledger.RecordBook;
import org.credence.ledger.Ticks;
import org.credence.model.HalfLife;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/**
 * Records of a ledger, and who copies whom by the errors that its sources share, both as of any moment. What is found
 * stands beside what the file of sources says; the higher probability counts. For several threads.
 *
 * <p>Copies are told from what was settled before the moment, and of a claim that is settled itself, from what was
 * settled before anything of its question was.
 */
public final class CopyingRecords implements TrackRecords {
    private final RecordBook book;
    private final SettledQuestions questions;
    private final Map<Long, Map<String, SortedMap<String, Double>>> found;

    private CopyingRecords(RecordBook book) {
        this.book = book;
        this.questions = SettledQuestions.of(book);
        this.found = new ConcurrentHashMap<>();
    }

    private CopyingRecords(CopyingRecords records, RecordBook book) {
        this.book = book;
        this.questions = records.questions;
        this.found = records.found;
    }

    /** Records age; who copies whom does not. */
    @Override
    public CopyingRecords aged(@Nullable HalfLife halfLife) {
        return halfLife == null ? this : new CopyingRecords(this, book.aged(halfLife));
    }

    public static CopyingRecords of(RecordBook book) {
        return new CopyingRecords(book);
    }

    /** Everything known of copies before a moment. */
    public static Copies copies(RecordBook book, Moment before) {
        return copies(SettledQuestions.of(book).before(Ticks.limit(before)));
    }

    private static Copies copies(Corpus corpus) {
        return Copies.of(corpus, Copying.ofSettled(corpus));
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        return book.of(source, before, incident, claim);
    }

    @Override
    public Map<String, Double> copies(Source source, @Nullable Moment before, String incident, String claim) {
        if (before == null) {
            return source.copies();
        }
        long own = questions.firstSettled(ClaimKey.of(incident, claim));
        long limit = questions.lookedAt(Math.min(own, Ticks.limit(before)));
        SortedMap<String, Double> seen = found.computeIfAbsent(
                        limit, it -> copies(questions.before(it)).bySource())
                .getOrDefault(source.id(), Collections.emptySortedMap());
        return seen.isEmpty() ? source.copies() : both(seen, source.copies());
    }

    private static Map<String, Double> both(SortedMap<String, Double> seen, Map<String, Double> told) {
        SortedMap<String, Double> both = new TreeMap<>(seen);
        told.forEach((other, probability) -> both.merge(other, probability, Math::max));
        return both;
    }

    @Override
    public String revision() {
        return book.revision();
    }

    /** The same outcomes for the same sources. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CopyingRecords records && book.equals(records.book);
    }

    @Override
    public int hashCode() {
        return book.hashCode();
    }
}

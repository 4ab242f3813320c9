package org.credence.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.credence.model.HalfLife;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/**
 * Track records of sources as they follow from outcomes, as of any moment. A claim's own outcomes never bear on its
 * own score. Does not change; for several threads.
 */
public final class RecordBook implements TrackRecords {
    private final Map<String, Marks> bySource = new HashMap<>();
    private final Basis basis;
    private final String revision;
    private final @Nullable HalfLife halfLife;
    private volatile @Nullable Aged aged;

    /** The same book with a half-life, made once. */
    private record Aged(HalfLife halfLife, RecordBook book) {}

    /** What a source has besides its outcomes. */
    public enum Basis {
        /** What its file says of it: a history from before the outcomes. */
        FILE,
        /** Nothing: the outcomes take the place of what its file says. */
        NOTHING
    }

    private RecordBook(Map<String, List<Mark>> marks, Basis basis, String revision) {
        marks.forEach((source, of) -> bySource.put(source, new Marks(of, Series::new)));
        this.basis = basis;
        this.revision = revision;
        this.halfLife = null;
    }

    private RecordBook(RecordBook book, HalfLife halfLife) {
        book.bySource.forEach(
                (source, marks) -> bySource.put(source, marks.counted(some -> new AgedSeries(some, halfLife))));
        this.basis = book.basis;
        this.revision = book.revision;
        this.halfLife = halfLife;
    }

    /** Gathers marks. */
    public static final class Builder {
        private final Map<String, List<Mark>> marks = new HashMap<>();

        /**
         * One more mark.
         *
         * @param source the id under which the source is asked for, whatever the mark calls it
         */
        public void add(String source, Mark mark) {
            marks.computeIfAbsent(source, it -> new ArrayList<>(4)).add(mark);
        }

        /**
         * The book of what was gathered.
         *
         * @param revision see {@link TrackRecords#revision()}
         */
        public RecordBook build(Basis basis, String revision) {
            return new RecordBook(marks, basis, revision);
        }
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        TrackRecord beside = basis == Basis.FILE ? source.record() : TrackRecord.NONE;
        Marks marks = bySource.get(source.id());
        return marks == null || before == null ? beside : marks.before(before, ClaimKey.of(incident, claim), beside);
    }

    /** Every mark, with the id under which its source is asked for, source by source in the order of their ids. */
    public void each(BiConsumer<String, Mark> sink) {
        new TreeMap<>(bySource).forEach((source, marks) -> marks.each(mark -> sink.accept(source, mark)));
    }

    /** Aged by its half-life; a history in a file has no dates, and does not age. */
    @Override
    public RecordBook aged(@Nullable HalfLife halfLife) {
        if (halfLife == null || bySource.isEmpty()) {
            return this;
        }
        Aged made = aged;
        if (made == null || !made.halfLife().equals(halfLife)) {
            made = new Aged(halfLife, new RecordBook(this, halfLife));
            aged = made;
        }
        return made.book();
    }

    @Override
    public String revision() {
        return revision;
    }

    /** The same outcomes for the same sources. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RecordBook book
                && revision.equals(book.revision)
                && basis == book.basis
                && Objects.equals(halfLife, book.halfLife)
                && bySource.equals(book.bySource);
    }

    @Override
    public int hashCode() {
        return revision.hashCode();
    }
}

package org.credence.cli.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.jspecify.annotations.Nullable;

/**
 * Records of one file that are worked on together.
 *
 * @param number   of the chunk in the run, from 0
 * @param records  in their order, unread or already known to be bad
 * @param options  how they are read
 * @param company  null when there are no records but bad ones
 * @param hash     of the whole input up to its end
 * @param taken    bytes of the input up to its end
 */
public record Chunk(
        long number,
        List<Piece> records,
        ReadOptions options,
        @Nullable Company company,
        long hash,
        long taken) {

    /** A record: its bytes, or what is wrong with them. */
    public record Piece(@Nullable Passage passage, @Nullable Problem problem) {}

    /** Takes what is passed over in a record, by its place among the records. */
    public interface Warned {
        void warn(int record, Problem problem);
    }

    /** Reads the records, in their order. */
    List<Entry> read(Warned warned) {
        List<Entry> entries = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            int record = i;
            ReadOptions how =
                    options.warnings() == null ? options : options.lenient(problem -> warned.warn(record, problem));
            entries.add(read(records.get(i), how));
        }
        return entries;
    }

    private Entry read(Piece piece, ReadOptions how) {
        Passage passage = piece.passage();
        if (passage == null || company == null) {
            return new Entry.Reject(Objects.requireNonNull(piece.problem()));
        }
        try {
            Where where = new Where(passage.start().file(), passage.start().line(), 0, "");
            return new Entry.Accepted(IncidentReader.parse(passage, how, company.sources()), where);
        } catch (BadInput e) {
            return new Entry.Reject(e.problem());
        }
    }

    /** Entries that are read and no more. */
    static List<Result> unscored(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry instanceof Entry.Accepted good
                        ? Result.of(good.where(), good.incident().id())
                        : Result.rejected(((Entry.Reject) entry).problem()))
                .toList();
    }

    /** The bytes of a record that was read. */
    Passage passage(int record) {
        return Objects.requireNonNull(records.get(record).passage());
    }

    /** What becomes of entries, in their order. */
    public static List<Result> results(List<Entry> entries, Scoring scoring, Company company, Scoring.Before before) {
        List<Entry.Accepted> accepted = new ArrayList<>(entries.size());
        List<Integer> places = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Accepted each) {
                accepted.add(each);
                places.add(i);
            }
        }
        Iterator<Result> scored = scoring.score(
                        accepted, company, (at, incident, cut) -> before.text(places.get(at), incident, cut))
                .iterator();
        List<Result> results = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            results.add(entry instanceof Entry.Reject bad ? Result.rejected(bad.problem()) : scored.next());
        }
        return results;
    }
}

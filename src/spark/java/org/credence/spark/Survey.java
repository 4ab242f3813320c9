package org.credence.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.credence.model.Incident;
import org.credence.model.Outcome;
import org.credence.spark.input.Located.Place;
import scala.Tuple2;

/**
 * What has to be known of the whole input before any of it is scored: which incidents have outcomes, which ids come
 * twice, and at which line each slice begins.
 *
 * @param settled  lines of incidents with outcomes, in the order of the input
 * @param first    by each id that comes twice, its first place; the others are rejected
 * @param before   by slice, the lines of its file before it
 * @param count    how much there is of what
 */
record Survey(Settled settled, Map<String, Place> first, Map<Integer, Long> before, Count count)
        implements Serializable {

    /** What one task notes of its slice. */
    record Notes(int part, String file, long lines, List<Named> ids, List<Line> settled, Count count)
            implements Serializable {

        /** Without ids, of which only those that come twice matter to the whole. */
        Notes brief() {
            return new Notes(part, file, lines, List.of(), settled, count);
        }
    }

    /**
     * How much there is.
     *
     * @param giants     records too long to share a task with others
     * @param statements in all records that can be read
     */
    record Count(long giants, long statements) implements Serializable {
        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(giants + other.giants, statements + other.statements);
        }
    }

    record Named(String id, Place place) implements Serializable {}

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Line(Place place, byte[] bytes) implements Serializable {}

    /** The same for every task: outcomes travel by themselves, to where records are worked out. */
    Survey withoutSettled() {
        return new Survey(new Settled(List.of()), first, before, count);
    }

    /** How many lines of its file stand before the slice that a place is in. */
    long linesBefore(Place place) {
        return before.getOrDefault(place.part(), 0L);
    }

    static boolean isSettled(Incident incident) {
        return incident.claims().stream().anyMatch(claim -> {
            Outcome outcome = claim.outcome();
            return outcome != null && outcome.result() != Outcome.Result.UNDETERMINED;
        });
    }

    /** @param notes one a slice */
    static Survey of(JavaRDD<Notes> notes) {
        JavaRDD<Notes> kept = notes.persist(StorageLevel.MEMORY_AND_DISK());
        List<Notes> brief = kept.map(Notes::brief).collect();
        Map<String, Place> first = twice(kept);
        kept.unpersist();
        List<Line> lines = new ArrayList<>();
        brief.forEach(it -> lines.addAll(it.settled()));
        lines.sort(Comparator.comparing(Line::place));
        return new Survey(
                new Settled(lines.stream().map(Line::bytes).toList()),
                first,
                before(brief),
                brief.stream().map(Notes::count).reduce(Count.NONE, Count::plus));
    }

    /** Ids meet at one task each; of those that come once, nothing goes further. */
    private static Map<String, Place> twice(JavaRDD<Notes> notes) {
        JavaPairRDD<String, Place> ids = notes.flatMapToPair(it ->
                it.ids().stream().map(id -> new Tuple2<>(id.id(), id.place())).iterator());
        Map<String, Place> first = new HashMap<>();
        ids.mapValues(place -> new Met(place, false))
                .reduceByKey(Met::with)
                .filter(it -> it._2().again())
                .collect()
                .forEach(it -> first.put(it._1(), it._2().first()));
        return first;
    }

    /** Places of one id: the first of them, and whether there is another. */
    record Met(Place first, boolean again) implements Serializable {
        Met with(Met other) {
            return new Met(first.compareTo(other.first) <= 0 ? first : other.first, true);
        }
    }

    private static Map<Integer, Long> before(List<Notes> notes) {
        Map<Integer, Long> before = new HashMap<>();
        String file = "";
        long lines = 0;
        for (Notes each :
                notes.stream().sorted(Comparator.comparingInt(Notes::part)).toList()) {
            lines = each.file().equals(file) ? lines : 0;
            before.put(each.part(), lines);
            file = each.file();
            lines += each.lines();
        }
        return before;
    }
}

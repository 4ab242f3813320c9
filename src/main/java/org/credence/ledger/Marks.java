package org.credence.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.credence.model.Moment;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecord.ByDirection;

/** The marks of one source, from which its record follows as of any moment. */
final class Marks {
    private static final Comparator<Mark> BY_CLAIM =
            Comparator.comparingLong(Mark::claim).thenComparingLong(Mark::from);

    /** By claim, so that those of one are found among many. */
    private final Mark[] all;

    private final Counting whole;
    private final SortedMap<String, Counting> topics = new TreeMap<>();

    /**
     * Marks of one source.
     *
     * @param how gets some of them ready to be counted
     */
    Marks(Collection<Mark> marks, Function<Collection<Mark>, Counting> how) {
        all = marks.toArray(Mark[]::new);
        Arrays.sort(all, BY_CLAIM);
        whole = how.apply(marks);
        SortedMap<String, List<Mark>> byTopic = new TreeMap<>();
        for (Mark mark : marks) {
            if (mark.topic() != null) {
                byTopic.computeIfAbsent(mark.topic(), it -> new ArrayList<>()).add(mark);
            }
        }
        byTopic.forEach((topic, on) -> topics.put(topic, how.apply(on)));
    }

    /**
     * The record as known before a moment, the outcomes of one claim left out.
     *
     * @param beside a record that counts besides, in all and by topic
     */
    TrackRecord before(Moment moment, long claim, TrackRecord beside) {
        long limit = Ticks.limit(moment);
        List<Mark> itself = of(claim);
        ByDirection counts = whole.before(limit, itself);
        SortedMap<String, ByDirection> byTopic = new TreeMap<>(beside.topics());
        for (Map.Entry<String, Counting> topic : topics.entrySet()) {
            List<Mark> own = itself.isEmpty()
                    ? itself
                    : itself.stream()
                            .filter(mark -> topic.getKey().equals(mark.topic()))
                            .toList();
            ByDirection there = topic.getValue().before(limit, own);
            if (!there.asserts().isEmpty() || !there.denies().isEmpty()) {
                byTopic.merge(topic.getKey(), there, Marks::plus);
            }
        }
        return new TrackRecord(
                beside.asserts().plus(counts.asserts()), beside.denies().plus(counts.denies()), byTopic);
    }

    /** The same marks, counted otherwise. */
    Marks counted(Function<Collection<Mark>, Counting> how) {
        return new Marks(Arrays.asList(all), how);
    }

    /** In the order of their claims. */
    void each(Consumer<Mark> sink) {
        Arrays.asList(all).forEach(sink);
    }

    private List<Mark> of(long claim) {
        int low = 0;
        int high = all.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all[middle].claim() < claim) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.length && all[end].claim() == claim) {
            end++;
        }
        return low == end ? List.of() : Arrays.asList(all).subList(low, end);
    }

    private static ByDirection plus(ByDirection a, ByDirection b) {
        return new ByDirection(a.asserts().plus(b.asserts()), a.denies().plus(b.denies()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks marks && Arrays.equals(all, marks.all);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(all);
    }
}

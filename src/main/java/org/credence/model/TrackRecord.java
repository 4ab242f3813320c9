package org.credence.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a source got right and wrong before some moment, by direction and by topic.
 *
 * @param asserts how many of its assertions were confirmed (right) or refuted (wrong)
 * @param denies  how many of its denials were upheld (right) or overturned (wrong)
 * @param topics  the part of the above that fell under each topic
 */
public record TrackRecord(Tally asserts, Tally denies, SortedMap<String, ByDirection> topics) {

    /** The tallies of one topic. */
    public record ByDirection(Tally asserts, Tally denies) {
        public Tally in(Direction direction) {
            return direction == Direction.ASSERTS ? asserts : denies;
        }
    }

    public static final TrackRecord NONE = new TrackRecord(Tally.NONE, Tally.NONE, Collections.emptySortedMap());

    public TrackRecord {
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    }

    public static TrackRecord of(Tally asserts, Tally denies) {
        return new TrackRecord(asserts, denies, Collections.emptySortedMap());
    }

    public Tally in(Direction direction) {
        return direction == Direction.ASSERTS ? asserts : denies;
    }

    /** The tally on one topic, empty when the source has no record there. */
    public Tally on(String topic, Direction direction) {
        ByDirection there = topics.get(topic);
        return there == null ? Tally.NONE : there.in(direction);
    }
}

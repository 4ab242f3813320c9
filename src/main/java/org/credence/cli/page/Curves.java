package org.credence.cli.page;

import org.credence.learn.belief.Quality;
import org.credence.picture.Reliability.Bin;
import org.credence.picture.Reliability.Curve;
import org.credence.tune.metric.Predictions;
import org.credence.tune.metric.Reliability;

/** Bins of what was measured, as the curve of a reliability diagram. */
final class Curves {
    private Curves() {}

    static Curve of(String name, Quality quality) {
        return new Curve(
                name,
                quality.bins().stream()
                        .map(it -> Bin.of(it.low(), it.high(), it.said(), it.count(), it.right()))
                        .toList());
    }

    static Curve of(String name, Predictions predictions) {
        return new Curve(
                name,
                Reliability.of(predictions).bins().stream()
                        .map(it -> Bin.of(it.low(), it.high(), it.said(), it.count(), it.confirmed()))
                        .toList());
    }
}

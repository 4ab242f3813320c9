package org.credence.bench.manipulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.credence.model.Basis;
import org.credence.model.Medium;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * How made-up sources appear.
 *
 * @param kind     of source
 * @param basis    how they say they know
 * @param medium   what they show, or null
 * @param side     which parties of the claim they say they belong to
 * @param when     they speak
 * @param named    whether they give a name
 * @param relayed  whether they come through a hand of the incident
 */
record Shape(
        SourceKind kind, Basis basis, @Nullable Medium medium, Side side, When when, boolean named, boolean relayed) {
    /** Which parties they belong to. */
    enum Side {
        NONE,
        HARMED,
        FAVOURED,
        IN_TURN
    }

    /** When they speak. */
    enum When {
        ONE_DAY,
        DAY_BY_DAY,
        BEFORE_ALL
    }

    static Shape plain(SourceKind kind) {
        return new Shape(kind, Basis.UNSTATED, null, Side.NONE, When.ONE_DAY, true, false);
    }

    /** What a crowd would begin with that wants to be believed. */
    static Shape bold(SourceKind kind) {
        return new Shape(kind, Basis.WITNESSED, Medium.GEOLOCATED_IMAGERY, Side.NONE, When.DAY_BY_DAY, true, false);
    }

    /** By side of the shape, every way to change it; one side is tried after the other. */
    static List<Function<Shape, List<Shape>>> sides(List<SourceKind> kinds) {
        return List.of(
                of -> kinds.stream().map(of::withKind).toList(),
                of -> Arrays.stream(Side.values()).map(of::withSide).toList(),
                of -> Arrays.stream(When.values()).map(of::withWhen).toList(),
                of -> Arrays.stream(Basis.values()).map(of::withBasis).toList(),
                Shape::media,
                of -> List.of(of, of.turned(true, false), of.turned(false, true), of.turned(true, true)));
    }

    private static List<Shape> media(Shape of) {
        List<Shape> all = new ArrayList<>();
        all.add(of.withMedium(null));
        Arrays.stream(Medium.values()).map(of::withMedium).forEach(all::add);
        return all;
    }

    private Shape withKind(SourceKind other) {
        return new Shape(other, basis, medium, side, when, named, relayed);
    }

    private Shape withSide(Side other) {
        return new Shape(kind, basis, medium, other, when, named, relayed);
    }

    private Shape withWhen(When other) {
        return new Shape(kind, basis, medium, side, other, named, relayed);
    }

    private Shape withBasis(Basis other) {
        return new Shape(kind, other, medium, side, when, named, relayed);
    }

    private Shape withMedium(@Nullable Medium other) {
        return new Shape(kind, basis, other, side, when, named, relayed);
    }

    private Shape turned(boolean name, boolean relay) {
        return new Shape(kind, basis, medium, side, when, name != named, relay != relayed);
    }
}

package org.credence.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.credence.score.ClaimScore;
import org.credence.score.Legible;
import org.credence.score.price.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * The contributions to a claim as a column of tenths of a deciban that adds up as it stands.
 *
 * @param lines in the order they are shown: for, more for, against, more against, temperature, rivals
 * @param total what they add up to
 */
record DecibanColumn(List<Line> lines, int total) {
    /** Contributions are kept to a ten-thousandth of a deciban. */
    private static final double UNITS = 1e4;

    /**
     * One line.
     *
     * @param tenths of a deciban
     * @param of     the contribution, or null when the line stands for several
     * @param more   how many it stands for, or 0
     */
    record Line(int tenths, @Nullable Contribution of, int more) {}

    /** What a line stands for, in ten-thousandths of a deciban. */
    private record Part(long units, @Nullable Contribution of, int more) {
        static Part of(Contribution contribution) {
            return new Part(Math.round(contribution.decibans() * UNITS), contribution, 0);
        }
    }

    /** @param aSide how many contributions are shown for the claim, and how many against it */
    static DecibanColumn of(ClaimScore claim, int aSide) {
        List<Part> inFavour = new ArrayList<>();
        List<Part> against = new ArrayList<>();
        List<Part> ofNoRule = new ArrayList<>();
        for (Contribution contribution : claim.contributions()) {
            Part part = Part.of(contribution);
            if (contribution.isOfNoRule()) {
                ofNoRule.add(part);
            } else if (part.units() != 0) {
                (part.units() > 0 ? inFavour : against).add(part);
            }
        }
        List<Part> parts = new ArrayList<>(strongest(inFavour, aSide));
        parts.addAll(strongest(against, aSide));
        parts.addAll(ofNoRule);
        return rounded(parts);
    }

    private static List<Part> strongest(List<Part> side, int most) {
        side.sort(Comparator.comparingLong((Part part) -> -Math.abs(part.units())));
        if (side.size() - 1 <= most) {
            return side;
        }
        List<Part> shown = new ArrayList<>(side.subList(0, most));
        List<Part> rest = side.subList(most, side.size());
        shown.add(new Part(rest.stream().mapToLong(Part::units).sum(), null, rest.size()));
        return shown;
    }

    /** By largest remainder, so that the lines add up to the total as both are shown. */
    private static DecibanColumn rounded(List<Part> parts) {
        int[] tenths =
                Legible.tenths(parts.stream().map(part -> part.units() / UNITS).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < tenths.length; i++) {
            lines.add(new Line(tenths[i], parts.get(i).of(), parts.get(i).more()));
        }
        return new DecibanColumn(lines, IntStream.of(tenths).sum());
    }
}

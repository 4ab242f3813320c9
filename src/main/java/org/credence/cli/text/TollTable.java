package org.credence.cli.text;

import java.util.List;
import org.credence.bench.manipulation.Toll;
import org.credence.score.Legible;

/** How far made-up sources move settled claims. */
public final class TollTable {
    private TollTable() {}

    public static void print(List<Toll> tolls, Page page) {
        new Table("attack", ">sources", ">median dB", ">right at", ">worst dB", ">from", ">to", "worst claim")
                .print(page, tolls.stream().map(TollTable::row).toList(), true);
    }

    private static List<String> row(Toll toll) {
        return List.of(
                toll.attack().word(),
                String.valueOf(toll.size()),
                Legible.hundredths(toll.median()),
                Legible.probability(toll.right()),
                Legible.hundredths(toll.most()),
                Legible.probability(toll.before()),
                Legible.probability(toll.after()),
                toll.size() == 0 ? "" : toll.worst());
    }
}

package org.credence.compare;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Temperature;
import org.credence.model.Aspect;
import org.credence.model.Direction;
import org.credence.model.Kinds;
import org.credence.model.Kinds.Prior;
import org.credence.model.SourceKind;
import org.credence.model.Wire;

/**
 * A number of the whole rule base that is another: the temperature, or one of the file of kinds (a prior, a base rate,
 * a number of alternatives).
 *
 * @param name such as {@code temperature} or {@code state-media asserts mean}
 */
public record NumberChange(String name, double before, double after) {

    /** The temperature, if it differs. */
    public static List<NumberChange> between(Temperature before, Temperature after) {
        List<NumberChange> changes = new ArrayList<>();
        add("temperature", before.value(), after.value(), changes);
        return changes;
    }

    /** Every number that differs, in the order of the file. */
    public static List<NumberChange> between(Kinds before, Kinds after) {
        List<NumberChange> changes = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            add(
                    "base rate " + Wire.name(direction),
                    before.baseRates().in(direction),
                    after.baseRates().in(direction),
                    changes);
        }
        for (Aspect aspect : Aspect.values()) {
            add("alternatives " + Wire.name(aspect), before.alternatives(aspect), after.alternatives(aspect), changes);
        }
        for (SourceKind kind : SourceKind.values()) {
            for (Direction direction : Direction.values()) {
                String name = Wire.name(kind) + " " + Wire.name(direction);
                Prior then = before.prior(kind, direction);
                Prior now = after.prior(kind, direction);
                add(name + " mean", then.mean(), now.mean(), changes);
                add(name + " strength", then.strength(), now.strength(), changes);
            }
        }
        return changes;
    }

    private static void add(String name, double before, double after, List<NumberChange> changes) {
        if (before != after) {
            changes.add(new NumberChange(name, before, after));
        }
    }
}

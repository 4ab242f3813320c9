package org.credence.tune.scorecard;

import java.util.List;
import org.credence.argument.Price;
import org.credence.tune.design.Design.Bearing;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is worth.
 *
 * @param price    in force
 * @param bearing  on how many settled claims, and in how many incidents, its price bears
 * @param evidence what outcomes say of it; null where there are too few, or where it has no price
 * @param alone    fixtures that rest on it alone, looked for only where it would be retired
 */
public record RuleScore(
        Price price,
        Firing firing,
        Bearing bearing,
        @Nullable Evidence evidence,
        Reason reason,
        List<String> alone) {
    public RuleScore {
        alone = List.copyOf(alone);
    }

    /**
     * What outcomes say of a rule.
     *
     * @param neutral the price at which it is as good as absent
     * @param keeping what it brings
     */
    public record Evidence(double neutral, Measured measured, Keeping keeping) {}

    public Verdict verdict() {
        return reason.verdict();
    }
}

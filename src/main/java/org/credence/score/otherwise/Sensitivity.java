package org.credence.score.otherwise;

import java.util.List;
import org.credence.argument.Price;
import org.credence.facts.Claim;

/**
 * How firmly the verdict on a claim stands: which prices would alter it, each by itself.
 *
 * @param verdict at the prices in force
 * @param flips   nearest first, as a share of their ranges; a rule may alter the verdict upward and downward
 * @param firm    prices that bear on the claim and cannot alter its verdict anywhere in their ranges
 */
public record Sensitivity(Claim claim, String verdict, List<Flip> flips, List<Price> firm) {
    public Sensitivity {
        flips = List.copyOf(flips);
        firm = List.copyOf(firm);
    }
}

package org.credence.tune.scorecard;

import org.credence.tune.metric.Difference;

/**
 * What it brings to keep a rule, on the claims that its price bears on, with intervals from incidents drawn anew.
 *
 * <p>Held out means: each claim is priced at what was measured on the incidents of the other folds.
 *
 * @param logLoss  without the rule, and with it held out, in nats a claim
 * @param brier    the same, as mean squared distance
 * @param asPriced log loss without the rule, and with it at the price in force, which may have been tuned on these very
 *                 claims
 * @param repriced log loss at the price in force, and held out
 */
public record Keeping(Difference logLoss, Difference brier, Difference asPriced, Difference repriced) {}

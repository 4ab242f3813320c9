package org.credence.tune.design;

import org.credence.argument.Decibans;
import org.credence.tune.metric.Prediction;

/**
 * A claim with an outcome, as it was known before it was settled.
 *
 * @param incident  the id of its incident
 * @param claim     its id
 * @param confirmed whether it was confirmed; otherwise it was refuted
 * @param told      whether the outcome tells something of its own: the refutation of a claim whose rival was confirmed
 *                  is the same fact once more, and fitting to it would count that twice
 * @param formula   its log-odds
 */
public record Case(String incident, String claim, boolean confirmed, boolean told, Formula formula) {

    /** What would be said of the claim at these prices. */
    public Prediction predicted(Setting at) {
        return new Prediction(Decibans.probability(formula.logOdds(at)), confirmed, incident);
    }
}

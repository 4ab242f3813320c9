package org.credence.tune.design;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.score.price.Reputation;

/** Arguments on a statement as they come, in the order of the rules, by the places of their prices. */
record StatementDraft(
        Statement statement,
        List<Integer> words,
        List<Double> worths,
        List<Integer> supports,
        List<Integer> discounts,
        List<Double> degrees) {

    static StatementDraft of(Statement statement) {
        return new StatementDraft(
                statement,
                new ArrayList<>(1),
                new ArrayList<>(1),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    int sign() {
        return statement.isAsserting() ? 1 : -1;
    }

    /** @param alternatives how many false values the claim could have had; 1 when it does not compete */
    void word(int price, int alternatives) {
        Kinds kinds = statement.getClaim().getIncident().background().kinds();
        words.add(price);
        worths.add(Reputation.behind(statement, kinds).word(Reputation.baseRate(statement, kinds, alternatives)));
    }

    void discount(int price, double degree) {
        discounts.add(price);
        degrees.add(degree);
    }
}

package org.credence.rules.silence;

import java.util.List;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Relay;
import org.credence.facts.Statement;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Rule;
import org.jspecify.annotations.Nullable;

/** Which claim a rule speaks about: that of the first thing its verb is given. */
final class Subject {
    private final Expression given;
    private final String variable;
    private final Evaluator evaluator;

    Subject(Rule rule, Evaluator evaluator) {
        this.given = rule.arguments().get(0);
        this.variable = given instanceof Expression.Path path ? path.binding() : "";
        this.evaluator = evaluator;
    }

    /** Where among the conditions the subject is settled; -1 for nowhere. */
    int settledBy(List<Condition> conditions) {
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof Condition.Pattern pattern && names(pattern)) {
                return i;
            }
        }
        return -1;
    }

    private boolean names(Condition.Pattern pattern) {
        return pattern.binding().equals(variable)
                || pattern.constraints().stream()
                        .anyMatch(it -> it instanceof Expression.Bind bind
                                && bind.binding().equals(variable));
    }

    /** Whether it may be this claim, as far as the variables tell. */
    boolean mayBe(Claim claim, Bindings bindings) {
        Claim told = bindings.has(variable) ? claimOf(evaluator.value(given, null, bindings)) : null;
        return told == null || told == claim;
    }

    private static @Nullable Claim claimOf(@Nullable Object fact) {
        if (fact instanceof Statement statement) {
            return statement.getClaim();
        }
        if (fact instanceof Relay relay) {
            return relay.getStatement().getClaim();
        }
        if (fact instanceof Assessment assessment) {
            return assessment.getClaim();
        }
        return fact instanceof Claim claim ? claim : null;
    }
}

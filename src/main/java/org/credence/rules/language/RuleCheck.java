package org.credence.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.argument.Price;

/** Makes a rule of a draft, if everything in the draft is as it must be. */
final class RuleCheck {
    private final Notes notes;
    private final Draft draft;

    RuleCheck(Notes notes, Draft draft) {
        this.notes = notes;
        this.draft = draft;
    }

    Optional<Rule> check() {
        int before = notes.findings().size();
        Scope scope = new Scope(!draft.conditioned);
        List<Condition> conditions = conditions(scope);
        Verb verb = draft.call == null ? null : new ConsequenceCheck(notes, scope).check(draft.call);
        Price price = new HeaderCheck(notes, draft).check(verb);
        if (draft.call == null
                || verb == null
                || price == null
                || notes.findings().size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Rule(price, conditions, verb, draft.call.arguments(), draft.place));
    }

    private List<Condition> conditions(Scope scope) {
        ConditionCheck check = new ConditionCheck(notes, scope);
        List<Condition> conditions = new ArrayList<>();
        for (Condition condition : draft.conditions) {
            conditions.add(check.check(condition));
        }
        return conditions;
    }
}

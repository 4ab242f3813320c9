package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.credence.argument.Price;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Rule;
import org.credence.rules.language.Verb;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;
import org.jspecify.annotations.Nullable;

/** Makes a rule of a draft, if everything in the draft is as it must be. */
public final class RuleCheck {
    private final Notes notes;
    private final Draft draft;

    public RuleCheck(Notes notes, Draft draft) {
        this.notes = notes;
        this.draft = draft;
    }

    public Optional<Rule> check() {
        int before = notes.size();
        Scope scope = new Scope(!draft.conditioned || draft.conditions.isEmpty());
        List<Condition> conditions = conditions(scope);
        Verb verb = draft.call == null ? null : new ConsequenceCheck(notes, scope).check(draft.call);
        new ShapeCheck(notes, draft).check(stage(draft.call));
        Price price = new HeaderCheck(notes, draft).check(verb);
        if (draft.call == null || verb == null || price == null || notes.size() > before) {
            return Optional.empty();
        }
        new MatchCheck(notes).check(conditions);
        if (notes.size() > before) {
            return Optional.empty();
        }
        List<Condition> guarded = Guards.with(conditions, missing(draft.call, scope));
        return Optional.of(new Rule(price, guarded, verb, draft.call.arguments(), draft.place));
    }

    private static Verb.@Nullable Stage stage(Draft.@Nullable Call call) {
        return call == null
                ? null
                : Arrays.stream(Verb.Stage.values())
                        .filter(stage -> stage.word().equals(call.stage().text()))
                        .findFirst()
                        .orElse(null);
    }

    private List<Expression.Path> missing(Draft.Call call, Scope scope) {
        PathCheck paths = PathCheck.outside(notes, scope);
        return call.arguments().stream()
                .filter(Expression.Path.class::isInstance)
                .map(Expression.Path.class::cast)
                .filter(path -> paths.meaning(path).mayBeMissing())
                .toList();
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

package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.check.Scope.Meaning;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Spelling;
import org.credence.rules.language.vocabulary.Type;
import org.credence.rules.language.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds out what the conditions of a rule are about, one after the other, and defines their variables. */
final class ConditionCheck {
    private static final Map<String, Type> FUNCTIONS = Map.of(
            "count", Plain.WHOLE,
            "sum", Plain.NUMBER,
            "min", Plain.NUMBER,
            "max", Plain.NUMBER,
            "average", Plain.NUMBER);

    private final Notes notes;
    private final Scope scope;

    ConditionCheck(Notes notes, Scope scope) {
        this.notes = notes;
        this.scope = scope;
    }

    Condition check(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, scope);
        }
        if (condition instanceof Condition.None none) {
            return new Condition.None(pattern(none.pattern(), scope.inner()), none.place());
        }
        if (condition instanceof Condition.Some some) {
            return new Condition.Some(pattern(some.pattern(), scope.inner()), some.place());
        }
        return accumulate((Condition.Accumulate) condition);
    }

    private Condition.Pattern pattern(Condition.Pattern pattern, Scope visible) {
        Fact fact = fact(pattern);
        if (pattern.from() instanceof Expression.Path from) {
            source(from, fact, visible);
        } else if (fact != null && !fact.matchable()) {
            notes.add(
                    Code.UNKNOWN_FACT,
                    pattern.place(),
                    "The fact (" + fact.name() + ") is only reached through others.",
                    "Maybe write: " + fact.name() + "( … ) from $s.source, with a statement before it.");
        }
        ExpressionCheck check = ExpressionCheck.inside(fact, notes, visible);
        List<Expression> constraints = new ArrayList<>();
        for (Expression constraint : pattern.constraints()) {
            constraints.add(check.constraint(constraint));
        }
        define(pattern, fact, visible);
        return new Condition.Pattern(pattern.binding(), pattern.fact(), constraints, pattern.from(), pattern.place());
    }

    private @Nullable Fact fact(Condition.Pattern pattern) {
        Fact fact = Vocabulary.fact(pattern.fact());
        if (fact == null) {
            String message = "The fact (" + pattern.fact() + ") is unknown.";
            String advice = Spelling.advice(pattern.fact(), Vocabulary.all().keySet());
            notes.add(Code.UNKNOWN_FACT, pattern.place(), message, advice);
        }
        return fact;
    }

    private void define(Condition.Pattern pattern, @Nullable Fact fact, Scope visible) {
        Meaning meaning = fact == null ? Meaning.UNKNOWN : Meaning.of(new Type.Thing(fact.type()));
        if (!pattern.binding().isEmpty() && !visible.define(pattern.binding(), meaning)) {
            ExpressionCheck.duplicate(notes, pattern.binding(), pattern.place());
        }
    }

    private void source(Expression.Path from, @Nullable Fact fact, Scope visible) {
        Type found = PathCheck.outside(notes, visible).meaning(from).type();
        Type element = found instanceof Type.Many many ? many.element() : found;
        if (found == Plain.UNKNOWN || fact == null || element.equals(new Type.Thing(fact.type()))) {
            return;
        }
        String message = "The chain (" + from.shown() + ") yields " + found.shown() + ", and the pattern wants "
                + fact.name() + ".";
        String advice = element instanceof Type.Thing thing
                ? "Maybe write: " + thing.fact().getSimpleName() + "( … ) from " + from.shown()
                : "Maybe from a property that holds facts, such as statements, relays or rivals.";
        notes.add(Code.TYPE, from.place(), message, advice);
    }

    private Condition accumulate(Condition.Accumulate accumulate) {
        Scope inner = scope.inner();
        Condition.Pattern pattern = pattern(accumulate.pattern(), inner);
        Type type = FUNCTIONS.getOrDefault(accumulate.function(), Plain.UNKNOWN);
        if (type == Plain.UNKNOWN) {
            String message = "The function (" + accumulate.function() + ") is unknown.";
            String advice = Spelling.advice(
                    accumulate.function(), FUNCTIONS.keySet().stream().sorted().toList());
            notes.add(Code.FORBIDDEN, accumulate.place(), message, advice);
        }
        Expression argument = argument(accumulate, inner, type);
        if (!scope.define(accumulate.binding(), Meaning.of(type))) {
            ExpressionCheck.duplicate(notes, accumulate.binding(), accumulate.place());
        }
        ExpressionCheck check = ExpressionCheck.outside(notes, scope);
        List<Expression> results = new ArrayList<>();
        for (Expression constraint : accumulate.constraints()) {
            results.add(result(check, constraint));
        }
        return new Condition.Accumulate(
                pattern, accumulate.function(), argument, accumulate.binding(), results, accumulate.place());
    }

    /** A count counts facts, whatever it is given; every other function needs a number of the pattern. */
    private Expression argument(Condition.Accumulate accumulate, Scope inner, Type type) {
        Typed argument = ExpressionCheck.outside(notes, inner).typed(accumulate.argument());
        boolean named = argument.expression() instanceof Expression.Path path
                && !path.binding().isEmpty()
                && path.names().isEmpty()
                && argument.type().isNumber();
        if (type == Plain.NUMBER && !named && !argument.isUnknown()) {
            String message = "The function (" + accumulate.function() + ") needs a number that the pattern names.";
            String advice = "Maybe write: accumulate( Statement( $p : copyProbability ); $n : " + accumulate.function()
                    + "( $p ) )";
            notes.add(Code.TYPE, accumulate.argument().place(), message, advice);
        }
        return argument.expression();
    }

    /** Without a fact of its own, a result is compared by its variable. */
    private Expression result(ExpressionCheck check, Expression constraint) {
        if (constraint instanceof Expression.Bind bind) {
            String message = "The result of an accumulate is named (" + bind.binding() + ") a second time.";
            notes.add(Code.DUPLICATE_BINDING, bind.place(), message, "Maybe leave it out.");
            return bind;
        }
        return check.constraint(constraint);
    }
}

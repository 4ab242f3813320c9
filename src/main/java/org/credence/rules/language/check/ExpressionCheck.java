package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Place;
import org.credence.rules.language.check.Scope.Meaning;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Plain;
import org.jspecify.annotations.Nullable;

/** Finds out what an expression stands for, and whether its parts go together. */
final class ExpressionCheck {
    private static final Set<String> LOGIC = Set.of("&&", "||");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*");

    private final Notes notes;
    private final Scope scope;
    private final PathCheck paths;
    private final ComparisonCheck comparisons;

    private ExpressionCheck(Notes notes, Scope scope, PathCheck paths) {
        this.notes = notes;
        this.scope = scope;
        this.paths = paths;
        this.comparisons = new ComparisonCheck(notes);
    }

    /** @param own the fact of the pattern that the expression stands in, or null when that is unknown */
    static ExpressionCheck inside(@Nullable Fact own, Notes notes, Scope scope) {
        return new ExpressionCheck(notes, scope, PathCheck.inside(own, notes, scope));
    }

    /** Outside of patterns. */
    static ExpressionCheck outside(Notes notes, Scope scope) {
        return new ExpressionCheck(notes, scope, PathCheck.outside(notes, scope));
    }

    /** A constraint: something true or false, or the naming of a value. */
    Expression constraint(Expression expression) {
        return expression instanceof Expression.Bind bind ? bind(bind) : condition(expression);
    }

    private Expression bind(Expression.Bind bind) {
        Typed value = typed(bind.value());
        if (value.meaning().mayBeMissing()) {
            notes.add(
                    Code.MAY_BE_MISSING,
                    bind.place(),
                    "What is named here (" + bind.binding() + ") may be missing.",
                    "Maybe match it as a pattern of its own: " + bind.binding() + " : Fact( … ) from …");
        }
        if (!scope.define(bind.binding(), value.meaning())) {
            duplicate(notes, bind.binding(), bind.place());
        }
        return bind;
    }

    static void duplicate(Notes notes, String variable, Place place) {
        String message = "The variable (" + variable + ") is defined twice.";
        notes.add(Code.DUPLICATE_BINDING, place, message, "Maybe give the second one another name.");
    }

    private Expression condition(Expression expression) {
        Typed typed = typed(expression);
        if (typed.isLiteral() && typed.type() == Plain.TRUTH) {
            constant((Expression.Literal) typed.expression());
        } else if (typed.type() != Plain.TRUTH && !typed.isUnknown()) {
            notes.add(
                    Code.NOT_A_CONDITION,
                    expression.place(),
                    "The constraint is " + typed.type().shown() + ", and must be yes or no.",
                    "Maybe compare it: with ==, !=, <, <=, >, >=, or in.");
        }
        return typed.expression();
    }

    private void constant(Expression.Literal literal) {
        boolean holds = Boolean.TRUE.equals(literal.value());
        Code code = holds ? Code.ALWAYS : Code.NEVER;
        notes.add(code, literal.place(), "The constraint (" + holds + ") never changes.", "Maybe leave it out.");
    }

    Typed typed(Expression expression) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal);
        }
        if (expression instanceof Expression.Path path) {
            return new Typed(path, paths.meaning(path));
        }
        if (expression instanceof Expression.Not not) {
            return Typed.of(new Expression.Not(condition(not.operand()), not.place()), Plain.TRUTH);
        }
        if (expression instanceof Expression.In in) {
            return in(in);
        }
        return expression instanceof Expression.Binary binary ? binary(binary) : Typed.of(expression, Plain.UNKNOWN);
    }

    private static Typed literal(Expression.Literal literal) {
        Object value = literal.value();
        if (value == null) {
            return Typed.of(literal, Plain.NOTHING);
        }
        if (value instanceof Boolean) {
            return Typed.of(literal, Plain.TRUTH);
        }
        return Typed.of(
                literal, value instanceof String ? Plain.TEXT : value instanceof Integer ? Plain.WHOLE : Plain.NUMBER);
    }

    private Typed binary(Expression.Binary binary) {
        if (LOGIC.contains(binary.operator())) {
            Expression left = condition(binary.left());
            Expression right = condition(binary.right());
            return Typed.of(new Expression.Binary(binary.operator(), left, right, binary.place()), Plain.TRUTH);
        }
        Typed left = typed(binary.left());
        Typed right = typed(binary.right());
        if (ARITHMETIC.contains(binary.operator())) {
            return arithmetic(binary, left, right);
        }
        return new Typed(comparisons.check(binary, left, right), Meaning.of(Plain.TRUTH));
    }

    /** Sums are real numbers, whatever their parts: so nothing overflows, and both engines agree. */
    private Typed arithmetic(Expression.Binary binary, Typed left, Typed right) {
        boolean leftSound = isNumber(binary, left);
        boolean sound = isNumber(binary, right) && leftSound;
        Expression sum =
                new Expression.Binary(binary.operator(), left.expression(), right.expression(), binary.place());
        return Typed.of(sum, sound ? Plain.NUMBER : Plain.UNKNOWN);
    }

    private boolean isNumber(Expression.Binary binary, Typed side) {
        if (!side.type().isNumber() && !side.isUnknown()) {
            notes.add(
                    Code.TYPE,
                    side.expression().place(),
                    "What is computed with (" + binary.operator() + ") is "
                            + side.type().shown() + ", and must be a number.",
                    "Maybe compare it instead.");
        }
        return side.type().isNumber();
    }

    private Typed in(Expression.In in) {
        Typed operand = typed(in.operand());
        List<Expression> choices = new ArrayList<>();
        for (Expression choice : in.choices()) {
            Expression.Binary each = new Expression.Binary("==", in.operand(), choice, choice.place());
            Expression checked = comparisons.check(each, operand, typed(choice));
            choices.add(((Expression.Binary) checked).right());
        }
        return Typed.of(new Expression.In(operand.expression(), choices, in.negated(), in.place()), Plain.TRUTH);
    }
}

package org.credence.rules.language.check;

import java.util.Objects;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Spelling;
import org.credence.rules.language.vocabulary.Type;

/** Whether two things can be compared; gives literals the type of what they are compared with. */
final class ComparisonCheck {
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*");

    private final Notes notes;

    ComparisonCheck(Notes notes) {
        this.notes = notes;
    }

    Expression check(Expression.Binary comparison, Typed left, Typed right) {
        if (left.isUnknown() || right.isUnknown()) {
            return comparison;
        }
        if (isComposite(comparison.left()) || isComposite(comparison.right())) {
            String message = "What is compared with (" + comparison.operator() + ") is itself a condition.";
            notes.add(Code.TYPE, comparison.place(), message, "Maybe join the two with && or ||.");
            return comparison;
        }
        if (isConstant(left, right)) {
            sameForAll(comparison);
            return comparison;
        }
        return switch (comparison.operator()) {
            case "==", "!=" -> equality(comparison, left, right);
            case "contains" -> membership(comparison, right, left, true);
            case "memberOf" -> membership(comparison, left, right, false);
            default -> order(comparison, left, right);
        };
    }

    private static boolean isComposite(Expression side) {
        return side instanceof Expression.Not
                || side instanceof Expression.In
                || (side instanceof Expression.Binary binary && !ARITHMETIC.contains(binary.operator()));
    }

    private static boolean isConstant(Typed left, Typed right) {
        boolean same = left.expression() instanceof Expression.Path a
                && right.expression() instanceof Expression.Path b
                && a.shown().equals(b.shown());
        return same || (left.isLiteral() && right.isLiteral());
    }

    private void sameForAll(Expression.Binary comparison) {
        String message = "The comparison (" + comparison.operator() + ") gives the same for every fact.";
        notes.add(
                Code.ALWAYS, comparison.place(), message, "Maybe compare a property with something else than itself.");
    }

    private Expression equality(Expression.Binary comparison, Typed left, Typed right) {
        if (left.type() == Plain.NOTHING || right.type() == Plain.NOTHING) {
            presence(comparison, left.type() == Plain.NOTHING ? right : left);
            return rebuilt(comparison, left.expression(), right.expression());
        }
        Expression first = adapted(left, right.type());
        Expression second = adapted(right, left.type());
        if (!compatible(left, right)) {
            clash(comparison, left, right);
        }
        return rebuilt(comparison, first, second);
    }

    private void presence(Expression.Binary comparison, Typed asked) {
        if (!asked.meaning().mayBeMissing()) {
            String message = "What is compared with null is " + asked.type().shown() + ", and never missing.";
            notes.add(Code.ALWAYS, comparison.place(), message, "Maybe leave the comparison out.");
        }
    }

    private Expression order(Expression.Binary comparison, Typed left, Typed right) {
        if (left.type().isNumber() && right.type().isNumber()) {
            return rebuilt(comparison, adapted(left, right.type()), adapted(right, left.type()));
        }
        Typed wrong = left.type().isNumber() ? right : left;
        String advice = wrong.type() instanceof Type.Choice
                ? "Maybe compare with ==, or in."
                : "Maybe compare a number with a number without quotes.";
        notes.add(
                Code.TYPE,
                comparison.place(),
                "What is compared by order (" + comparison.operator() + ") is "
                        + wrong.type().shown() + ", and must be a number.",
                advice);
        return comparison;
    }

    private Expression membership(Expression.Binary comparison, Typed member, Typed all, boolean allFirst) {
        if (!(all.type() instanceof Type.Many many)) {
            notes.add(
                    Code.TYPE,
                    all.expression().place(),
                    "What is searched with (" + comparison.operator() + ") is "
                            + all.type().shown() + ", and must be a list.",
                    "Maybe compare with ==, or in.");
            return comparison;
        }
        Typed element = Typed.of(all.expression(), many.element());
        Expression adapted = adapted(member, many.element());
        if (!compatible(member, element)) {
            clash(comparison, member, element);
        }
        return allFirst
                ? rebuilt(comparison, all.expression(), adapted)
                : rebuilt(comparison, adapted, all.expression());
    }

    private static Expression rebuilt(Expression.Binary comparison, Expression left, Expression right) {
        return new Expression.Binary(comparison.operator(), left, right, comparison.place());
    }

    private static boolean compatible(Typed left, Typed right) {
        if (left.type().isNumber() && right.type().isNumber()) {
            return true;
        }
        boolean word = isWordOf(left, right) || isWordOf(right, left);
        boolean listed = left.type() instanceof Type.Many || right.type() instanceof Type.Many;
        return word || (!listed && left.type().equals(right.type()));
    }

    private static boolean isWordOf(Typed word, Typed choice) {
        return word.isLiteral() && word.type() == Plain.TEXT && choice.type() instanceof Type.Choice;
    }

    private void clash(Expression.Binary comparison, Typed left, Typed right) {
        notes.add(
                Code.TYPE,
                comparison.place(),
                "The two sides of (" + comparison.operator() + ") are "
                        + left.type().shown() + " and " + right.type().shown() + ".",
                advice(left, right));
    }

    private static String advice(Typed left, Typed right) {
        if (left.type() == Plain.TRUTH || right.type() == Plain.TRUTH) {
            return "Maybe write the property alone, or ! before it.";
        }
        if (left.type().isNumber() || right.type().isNumber()) {
            return "Maybe write the number without quotes.";
        }
        return "Maybe compare with something of the same kind.";
    }

    /** A literal as the engine is to compare it: a word becomes a constant, a number whole or real. */
    private Expression adapted(Typed side, Type other) {
        if (!(side.expression() instanceof Expression.Literal literal)) {
            return side.expression();
        }
        if (other instanceof Type.Choice choice && literal.value() instanceof String word) {
            return constant(literal, word, choice);
        }
        if (other == Plain.NUMBER && literal.value() instanceof Integer whole) {
            return new Expression.Literal(whole.doubleValue(), literal.place());
        }
        if (other == Plain.WHOLE && literal.value() instanceof Double number) {
            return whole(literal, number);
        }
        return literal;
    }

    private Expression constant(Expression.Literal literal, String word, Type.Choice choice) {
        Enum<?> constant = choice.constant(word);
        if (constant == null) {
            String message = "The value (" + word + ") is none of the words this property can have.";
            notes.add(Code.UNKNOWN_WORD, literal.place(), message, Spelling.advice(word, choice.words()));
            return literal;
        }
        return new Expression.Literal(constant, literal.place());
    }

    private Expression whole(Expression.Literal literal, double number) {
        if (number == Math.rint(number)) {
            return new Expression.Literal((int) number, literal.place());
        }
        String message = "The number (" + Objects.toString(literal.value()) + ") is compared with a whole number.";
        notes.add(
                Code.TYPE,
                literal.place(),
                message,
                "Maybe write " + (int) Math.floor(number) + " or " + (int) Math.ceil(number) + ".");
        return literal;
    }
}

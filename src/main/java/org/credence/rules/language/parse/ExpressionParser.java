package org.credence.rules.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;

/** Reads a constraint. What it cannot represent, it refuses. */
public final class ExpressionParser extends OperandParser {
    /** Nobody nests deeper; the stack would hold about a hundred times as much. */
    private static final int DEEPEST = 20;

    private static final int MOST_PARTS = 100;

    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

    private static final Set<String> OPERATORS = Set.of(
            "matches",
            "soundslike",
            "str",
            "after",
            "before",
            "coincides",
            "during",
            "finishes",
            "finishedby",
            "includes",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby",
            "excludes",
            "instanceof");

    private int depth;
    private int parts;

    public ExpressionParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
    }

    /** One of the things between commas. */
    public Expression constraint() {
        parts = 0;
        depth = 0;
        if (!tokens.peek().is(Kind.BINDING) || !tokens.peek(1).is(":")) {
            return expression();
        }
        Token name = tokens.take();
        tokens.take();
        if (tokens.peek().is("=")) {
            throw unexpected("a property");
        }
        Token property = tokens.peek();
        if (property.is(Kind.BINDING) || property.is("this")) {
            String message = "What is named (" + property.text() + ") must be a property of the pattern's own fact.";
            throw refused(Code.SYNTAX, property, message, "Maybe use " + property.text() + " itself.");
        }
        Expression value = path();
        return new Expression.Bind(variable(name), value, notes.place(name, tokens.last()));
    }

    @Override
    Expression expression() {
        depth++;
        if (depth > DEEPEST) {
            depth = 0;
            throw refused(
                    Code.TOO_LARGE,
                    tokens.peek(),
                    "The parentheses are nested more than " + DEEPEST + " deep.",
                    "Maybe write several constraints with commas between them.");
        }
        Expression found = either();
        depth--;
        return found;
    }

    /** So that nothing that walks over an expression runs out of stack. */
    private void grow() {
        parts++;
        if (parts > MOST_PARTS) {
            throw refused(
                    Code.TOO_LARGE,
                    tokens.peek(),
                    "The constraint has more than " + MOST_PARTS + " parts.",
                    "Maybe write several constraints with commas between them, or several rules.");
        }
    }

    private Expression either() {
        Token first = tokens.peek();
        Expression left = both();
        while (tokens.peek().is("||")) {
            grow();
            Token operator = tokens.take();
            left = new Expression.Binary(operator.text(), left, both(), since(first));
        }
        return left;
    }

    private Expression both() {
        Token first = tokens.peek();
        Expression left = comparison();
        while (tokens.peek().is("&&")) {
            grow();
            Token operator = tokens.take();
            left = new Expression.Binary(operator.text(), left, comparison(), since(first));
        }
        return left;
    }

    private Expression comparison() {
        Token first = tokens.peek();
        Expression left = sum();
        Token operator = tokens.peek();
        if (operator.is(Kind.SIGN) && COMPARISONS.contains(operator.text())) {
            tokens.take();
            return new Expression.Binary(operator.text(), left, sum(), since(first));
        }
        boolean negated = operator.is("not");
        Token word = negated ? tokens.peek(1) : operator;
        if (word.is("in") || word.is("contains") || word.is("memberOf")) {
            tokens.take();
            if (negated) {
                tokens.take();
            }
            return membership(word, left, negated, first);
        }
        refuseOperator(word);
        return left;
    }

    private Expression membership(Token word, Expression left, boolean negated, Token first) {
        if (word.is("in")) {
            return new Expression.In(left, choices(), negated, since(first));
        }
        Expression found = new Expression.Binary(word.text(), left, operand(), since(first));
        return negated ? new Expression.Not(found, found.place()) : found;
    }

    private List<Expression> choices() {
        List<Expression> choices = new ArrayList<>();
        expect("(");
        do {
            grow();
            choices.add(operand());
        } while (tokens.take(","));
        expect(")");
        return choices;
    }

    private void refuseOperator(Token word) {
        if (word.is(Kind.WORD) && OPERATORS.contains(word.text())) {
            throw refused(
                    Code.FORBIDDEN,
                    word,
                    "A rule must not use the operator (" + word.text() + ").",
                    "Maybe ask for a property, or compare with == or in.");
        }
    }

    private Expression sum() {
        Token first = tokens.peek();
        Expression left = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            grow();
            Token operator = tokens.take();
            left = new Expression.Binary(operator.text(), left, product(), since(first));
        }
        return left;
    }

    private Expression product() {
        Token first = tokens.peek();
        Expression left = prefix();
        while (tokens.peek().is("*")) {
            grow();
            Token operator = tokens.take();
            left = new Expression.Binary(operator.text(), left, prefix(), since(first));
        }
        if (tokens.peek().is("/") || tokens.peek().is("%")) {
            throw refused(
                    Code.FORBIDDEN,
                    tokens.peek(),
                    "A rule must not divide (" + tokens.peek().text() + "), for the divisor may be 0.",
                    "Maybe multiply the other side.");
        }
        return left;
    }

    private Expression prefix() {
        Token first = tokens.peek();
        if (!first.is("!")) {
            return operand();
        }
        tokens.take();
        Expression negated = tokens.peek().is("!") ? nested() : operand();
        return new Expression.Not(negated, since(first));
    }

    private Expression nested() {
        depth++;
        if (depth > DEEPEST) {
            return expression();
        }
        Expression found = prefix();
        depth--;
        return found;
    }
}

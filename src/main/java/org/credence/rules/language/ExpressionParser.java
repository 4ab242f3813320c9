package org.credence.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;

/** Reads a constraint, a chain of properties, or an argument. What it cannot represent, it refuses. */
final class ExpressionParser extends Grammar {
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

    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    private int depth;
    private int parts;

    ExpressionParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
    }

    /** One of the things between commas. */
    Expression constraint() {
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
        Expression value = path();
        return new Expression.Bind(variable(name), value, notes.place(name, tokens.last()));
    }

    private Expression expression() {
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

    /** A literal, a chain of properties, or something in parentheses. */
    Expression operand() {
        Token first = tokens.peek();
        if (first.is("(")) {
            tokens.take();
            Expression inner = expression();
            expect(")");
            return inner;
        }
        return switch (first.kind()) {
            case QUOTED -> new Expression.Literal(tokens.take().unquoted(), notes.place(first));
            case NUMBER -> number("");
            case WORD -> word();
            case BINDING -> path();
            default -> sign(first);
        };
    }

    private Expression sign(Token first) {
        if (first.is("-") && tokens.peek(1).is(Kind.NUMBER)) {
            tokens.take();
            return number("-");
        }
        throw unexpected("a property, a number or a text");
    }

    private Expression number(String sign) {
        Token number = tokens.take();
        if (!NUMBER.matcher(number.text()).matches()) {
            throw refused(
                    Code.SYNTAX,
                    number,
                    "The number (" + number.text() + ") must be written with at most nine digits, such as 30 or 0.95.",
                    "");
        }
        Place place = notes.place(number.offset() - sign.length(), number.end());
        boolean whole = number.text().indexOf('.') < 0;
        Object value = whole ? (Object) Integer.valueOf(sign + number.text()) : Double.valueOf(sign + number.text());
        return new Expression.Literal(value, place);
    }

    private Expression word() {
        Token word = tokens.peek();
        switch (word.text()) {
            case "true", "false" -> {
                tokens.take();
                return new Expression.Literal(word.is("true"), notes.place(word));
            }
            case "null" -> {
                tokens.take();
                return new Expression.Literal(null, notes.place(word));
            }
            case "new", "eval", "collect", "accumulate", "entry", "modify", "with" -> {
                String message = "A rule must not use this (" + word.text() + ").";
                throw refused(Code.FORBIDDEN, word, message, "Maybe compare a property with a number or a text.");
            }
            default -> {
                return path();
            }
        }
    }

    /** A chain of properties. */
    Expression.Path path() {
        Token first = tokens.peek();
        List<String> names = new ArrayList<>();
        String binding = "";
        if (first.is(Kind.BINDING)) {
            binding = variable(tokens.take());
        } else {
            names.add(expect(Kind.WORD, "a property").text());
        }
        while (tokens.peek().is(".")) {
            refuseCall();
            tokens.take();
            names.add(expect(Kind.WORD, "a property after the point").text());
        }
        refuseCall();
        refuseIndex();
        return new Expression.Path(binding, names, since(first));
    }

    private void refuseCall() {
        if (tokens.peek().is("(")) {
            Token name = tokens.last();
            throw refused(
                    Code.FORBIDDEN,
                    name,
                    "A rule must not call a method (" + name.text() + ").",
                    "Maybe ask for a property: a word without parentheses.");
        }
    }

    private void refuseIndex() {
        Token found = tokens.peek();
        if (found.is("[") || found.is("{")) {
            String message = String.format(Locale.ROOT, "A rule must not use this sign (%s).", found.text());
            throw refused(Code.FORBIDDEN, found, message, "Maybe match the parts with: from");
        }
    }

    String variable(Token name) {
        if (!VARIABLE.matcher(name.text()).matches()) {
            String message = "The variable (" + name.text() + ") must be $ and a word that begins with a small letter.";
            throw refused(Code.SYNTAX, name, message, "Maybe $s or $claim.");
        }
        return name.text();
    }

    private Place since(Token first) {
        return notes.place(first, tokens.last());
    }
}

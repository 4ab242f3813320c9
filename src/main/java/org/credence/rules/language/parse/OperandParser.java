package org.credence.rules.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Place;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;

/** Reads what constraints and arguments are made of: literals, variables, chains of properties. */
abstract class OperandParser extends Grammar {
    private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    OperandParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
    }

    /** What stands in parentheses. */
    abstract Expression expression();

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
            case NUMBER -> number(first);
            case WORD -> word();
            case BINDING -> path();
            default -> sign(first);
        };
    }

    private Expression sign(Token first) {
        if (first.is("-") && tokens.peek(1).is(Kind.NUMBER)) {
            return number(tokens.take());
        }
        throw unexpected("a property, a number or a text");
    }

    /** @param first its sign, or the number itself */
    private Expression number(Token first) {
        Token number = tokens.take();
        if (!NUMBER.matcher(number.text()).matches()) {
            throw refused(
                    Code.SYNTAX,
                    number,
                    "The number (" + number.text()
                            + ") must be at most nine digits, and a point where it has decimals.",
                    "Maybe 30, or 0.95.");
        }
        String spelled = (first.is("-") ? "-" : "") + number.text();
        boolean whole = number.text().indexOf('.') < 0;
        Object value = whole ? (Object) Integer.valueOf(spelled) : Double.valueOf(spelled);
        return new Expression.Literal(value, notes.place(first, number));
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
            String message = "A rule must not use this sign (" + found.text() + ").";
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

    final Place since(Token first) {
        return notes.place(first, tokens.last());
    }
}

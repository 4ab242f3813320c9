package org.credence.rules.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;

/** Reads what stands between {@code when} and {@code then}. */
public final class ConditionParser extends Grammar {
    private static final Map<String, String> REFUSED = Map.of(
            "eval", "Maybe write it as a constraint of a pattern.",
            "forall", "Maybe write: not, and the pattern that must not occur.",
            "collect", "Maybe count with accumulate.",
            "groupby", "Maybe count with accumulate.",
            "and", "Maybe write each condition on a line of its own: all must hold.",
            "or", "Maybe write || within the pattern, or two rules.",
            "do", "Maybe write two rules.",
            "if", "Maybe write two rules.",
            "break", "Maybe write two rules.",
            "over", "Maybe ask for a property that tells the time.");

    private final ExpressionParser expressions;

    public ConditionParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
        this.expressions = new ExpressionParser(tokens, notes);
    }

    public Condition parse() {
        Condition condition = condition();
        tokens.take(";");
        refuseWhatFollows();
        return condition;
    }

    private Condition condition() {
        Token first = tokens.peek();
        return switch (first.text()) {
            case "not" -> {
                Condition.Pattern pattern = negated();
                yield new Condition.None(pattern, notes.place(first, tokens.last()));
            }
            case "exists" -> {
                Condition.Pattern pattern = negated();
                yield new Condition.Some(pattern, notes.place(first, tokens.last()));
            }
            case "accumulate", "acc" -> accumulate();
            default -> pattern();
        };
    }

    private void refuseWhatFollows() {
        Token found = tokens.peek();
        String advice = REFUSED.get(found.text());
        if (advice != null && found.is(Kind.WORD)) {
            throw refused(Code.FORBIDDEN, found, "A rule must not use this (" + found.text() + ").", advice);
        }
        if (found.is("@")) {
            String message = "An annotation must stand before (when), not at a pattern.";
            throw refused(Code.FORBIDDEN, found, message, "Maybe leave it out.");
        }
    }

    /** The pattern after {@code not} or {@code exists}, which may stand in parentheses. */
    private Condition.Pattern negated() {
        tokens.take();
        if (!tokens.take("(")) {
            return pattern();
        }
        Condition.Pattern pattern = pattern();
        refuseWhatFollows();
        expect(")");
        return pattern;
    }

    private Condition.Pattern pattern() {
        refuseWhatFollows();
        String binding = tokens.peek().is(Kind.BINDING) ? binding() : "";
        requireFact();
        Token fact = tokens.take();
        String name = fact.text() + qualified();
        Token open = expect("(");
        List<Expression> constraints = constraints(open);
        expect(")");
        Expression from = tokens.take("from") ? from() : null;
        return new Condition.Pattern(
                binding, name, constraints, from, notes.place(fact.offset(), fact.offset() + name.length()));
    }

    private String binding() {
        Token name = tokens.take();
        if (!tokens.take(":")) {
            throw unexpected("(:) after the variable");
        }
        return expressions.variable(name);
    }

    private void requireFact() {
        Token found = tokens.peek();
        if (found.is(Kind.WORD) && tokens.peek(1).is(":")) {
            String advice = "Maybe write: $" + found.text() + " : …";
            throw refused(Code.SYNTAX, found, "A variable (" + found.text() + ") must begin with $.", advice);
        }
        if (!found.is(Kind.WORD)) {
            throw unexpected("a fact such as Statement or Claim");
        }
    }

    /** The rest of a name with points in it, which no fact has. */
    private String qualified() {
        StringBuilder rest = new StringBuilder();
        while (tokens.peek().is(".") && tokens.peek(1).is(Kind.WORD)) {
            rest.append(tokens.take().text()).append(tokens.take().text());
        }
        return rest.toString();
    }

    private List<Expression> constraints(Token open) {
        List<Expression> constraints = new ArrayList<>();
        if (tokens.peek().is(")")) {
            return constraints;
        }
        do {
            if (tokens.atEnd() || tokens.peek().is("then")) {
                throw unclosed(open);
            }
            constraints.add(expressions.constraint());
        } while (tokens.take(","));
        if (!tokens.peek().is(")")) {
            throw tokens.peek().startsALine()
                    ? unclosed(open)
                    : unexpected("a comma or a closing parenthesis after the constraint");
        }
        return constraints;
    }

    private Unreadable unclosed(Token open) {
        if (tokens.peek().is(Kind.BROKEN)) {
            return new Unreadable(null);
        }
        String message =
                "The parenthesis is not closed before (" + tokens.peek().shown() + ").";
        return refused(Code.SYNTAX, open, message, "Maybe a comma or a closing parenthesis is missing.");
    }

    private Expression from() {
        Token first = tokens.peek();
        if (!first.is(Kind.BINDING)) {
            String advice = "Maybe write: from $s.claim.statements, with a variable of the rule.";
            if (first.is(Kind.BROKEN)) {
                throw new Unreadable(null);
            }
            throw refused(Code.FORBIDDEN, first, "Facts must not come from here (" + first.shown() + ").", advice);
        }
        return expressions.path();
    }

    private Condition accumulate() {
        Token first = tokens.take();
        expect("(");
        Condition.Pattern pattern = pattern();
        if (tokens.peek().is(",") || tokens.peek().is(Kind.WORD)) {
            String advice = "Maybe write: accumulate( Statement( … ); $n : count( 1 ); $n > 3 )";
            throw refused(Code.FORBIDDEN, tokens.peek(), "An accumulate must not hold code.", advice);
        }
        expect(";");
        String binding = expressions.variable(expect(Kind.BINDING, "a variable for the number"));
        expect(":");
        Token function = expect(Kind.WORD, "a function such as count");
        expect("(");
        Expression argument = expressions.operand();
        expect(")");
        List<Expression> constraints = tokens.take(";") ? results() : List.of();
        Token close = expect(")");
        return new Condition.Accumulate(
                pattern, function.text(), argument, binding, constraints, notes.place(first, close(function, close)));
    }

    /** The place of an accumulate ends with its first line. */
    private static Token close(Token function, Token close) {
        return close.startsALine() ? function : close;
    }

    private List<Expression> results() {
        List<Expression> constraints = new ArrayList<>();
        do {
            constraints.add(expressions.constraint());
        } while (tokens.take(","));
        return constraints;
    }
}

package org.credence.rules.language.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Verb;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;
import org.credence.rules.language.vocabulary.Spelling;

/** Reads what stands between {@code then} and {@code end}: one call of one verb. */
public final class ConsequenceParser extends Grammar {
    private static final String SHAPE = "Maybe write one line such as: weigh.claim( $c );";

    private final ExpressionParser expressions;

    public ConsequenceParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
        this.expressions = new ExpressionParser(tokens, notes);
    }

    /** A call of a verb begins at the next token, to judge by its first word. */
    static boolean startsCall(Tokens tokens) {
        return tokens.peek(1).is(".")
                && tokens.peek(3).is("(")
                && Arrays.stream(Verb.Stage.values())
                        .anyMatch(stage -> tokens.peek().is(stage.word()));
    }

    public Draft.Call parse() {
        if (tokens.peek().is("end")) {
            String message = "The rule does nothing: there is no verb between then and end.";
            throw refused(Code.ONE_VERB, tokens.peek(), message, SHAPE);
        }
        Draft.Call call = call();
        tokens.take(";");
        if (startsCall(tokens)) {
            String message =
                    "A rule must call one verb, and this (" + tokens.peek(2).text() + ") is one more.";
            notes.add(Code.ONE_VERB, tokens.peek(), message, "Maybe write two rules, each with its price and reason.");
            skipTo("end");
        } else if (!atRule() && !tokens.atEnd() && !tokens.peek().is("end")) {
            throw code();
        }
        return call;
    }

    private Draft.Call call() {
        Token stage = tokens.peek();
        boolean shaped =
                stage.is(Kind.WORD) && tokens.peek(1).is(".") && tokens.peek(2).is(Kind.WORD);
        if (!shaped || !tokens.peek(3).is("(") || !meansStage(stage)) {
            throw code();
        }
        tokens.take();
        tokens.take();
        Token verb = tokens.take();
        tokens.take();
        List<Expression> arguments = arguments();
        Token close = expect(")");
        return new Draft.Call(stage, verb, arguments, notes.place(stage, close));
    }

    private static boolean meansStage(Token word) {
        List<String> stages =
                Arrays.stream(Verb.Stage.values()).map(Verb.Stage::word).toList();
        return Spelling.nearest(word.text(), stages).isPresent();
    }

    /** Anything else is a program. */
    private Unreadable code() {
        Token found = tokens.peek();
        if (found.is(Kind.BROKEN)) {
            return new Unreadable(null);
        }
        if (tokens.atEnd() || atRule()) {
            return refused(Code.ONE_VERB, tokens.last(), "The rule does nothing: there is no verb after this.", SHAPE);
        }
        return refused(
                Code.FORBIDDEN,
                found,
                "A consequence must not do this (" + found.shown() + "): it calls one verb.",
                SHAPE);
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        if (tokens.peek().is(")")) {
            return arguments;
        }
        do {
            arguments.add(argument());
        } while (tokens.take(","));
        if (!tokens.peek().is(")") && !tokens.peek().is(Kind.BROKEN) && !tokens.atEnd()) {
            throw refused(
                    Code.FORBIDDEN,
                    tokens.peek(),
                    "An argument must not be computed (" + tokens.peek().shown() + ").",
                    "Maybe give the verb a variable, or a chain of properties that begins with one.");
        }
        return arguments;
    }

    private Expression argument() {
        Token first = tokens.peek();
        if (first.is(Kind.NUMBER) || first.is("-")) {
            throw refused(
                    Code.NUMBER,
                    first,
                    "A number (" + first.text() + ") must not stand in a consequence.",
                    "Maybe put it beside the rule's name, as @weight or @factor.");
        }
        if (first.is(Kind.BINDING) || first.is(Kind.QUOTED) || first.is(Kind.BROKEN)) {
            return expressions.operand();
        }
        throw refused(
                Code.FORBIDDEN,
                first,
                "An argument (" + first.shown() + ") must be a variable, a chain of properties, or a text.",
                "Maybe write: $s, or $s.claim.");
    }
}

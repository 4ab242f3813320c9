package org.credence.rules.language.parse;

import java.util.Locale;
import org.credence.rules.language.Code;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Tokens;

/** What all readers of a file's tokens share: expecting, refusing, and going on after an error. */
public abstract class Grammar {
    protected final Tokens tokens;
    final Notes notes;

    protected Grammar(Tokens tokens, Notes notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    /** Reads a token that must be there. */
    final Token expect(String expected) {
        if (!tokens.peek().is(expected)) {
            throw unexpected(shown(expected));
        }
        return tokens.take();
    }

    private static String shown(String expected) {
        return switch (expected) {
            case "(" -> "an opening parenthesis";
            case ")" -> "a closing parenthesis";
            default -> "(" + expected + ")";
        };
    }

    final Token expect(Token.Kind kind, String expected) {
        if (!tokens.peek().is(kind)) {
            throw unexpected(expected);
        }
        return tokens.take();
    }

    protected final Unreadable unexpected(String expected) {
        return unexpected(expected, "");
    }

    /** What is broken has been reported by whoever found it broken. */
    final Unreadable unexpected(String expected, String advice) {
        Token found = tokens.peek();
        if (found.is(Token.Kind.BROKEN)) {
            return new Unreadable(null);
        }
        String shown = found.is(Token.Kind.END) ? notes.end() : found.shown();
        String message = String.format(Locale.ROOT, "Expected %s, found (%s).", expected, shown);
        return new Unreadable(notes.finding(Code.SYNTAX, notes.place(found), message, advice));
    }

    final Unreadable refused(Code code, Token token, String message, String advice) {
        return new Unreadable(notes.finding(code, notes.place(token), message, advice));
    }

    /** A rule begins at the next token. */
    final boolean atRule() {
        Token token = tokens.peek();
        return token.is("rule") && (token.startsALine() || tokens.peek(1).is(Token.Kind.QUOTED));
    }

    final boolean atEither(String... words) {
        for (String word : words) {
            if (tokens.peek().is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Skips to one of these words, or to the next rule or the end of the file. */
    final void skipTo(String... words) {
        while (!tokens.atEnd() && !atRule() && !atEither(words)) {
            tokens.take();
        }
    }
}

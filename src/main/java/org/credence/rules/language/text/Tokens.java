package org.credence.rules.language.text;

import java.util.List;

/** Tokens, read from first to last. */
public final class Tokens {
    private final List<Token> all;
    private int next;

    public Tokens(List<Token> all) {
        this.all = List.copyOf(all);
    }

    /** The next token, which stays next. */
    public Token peek() {
        return peek(0);
    }

    /** The token so many after the next one, or the last. */
    public Token peek(int ahead) {
        return all.get(Math.min(next + ahead, all.size() - 1));
    }

    /** The token read last, or the first when none was read. */
    public Token last() {
        return all.get(Math.max(0, next - 1));
    }

    /** Reads a token; the end is read again and again. */
    public Token take() {
        Token token = peek();
        if (next < all.size() - 1) {
            next++;
        }
        return token;
    }

    /** Reads the next token if it is this one. */
    public boolean take(String expected) {
        boolean found = peek().is(expected);
        if (found) {
            take();
        }
        return found;
    }

    public boolean atEnd() {
        return peek().is(Token.Kind.END);
    }
}

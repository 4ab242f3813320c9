package org.credence.rules.language.layout;

import java.util.ArrayList;
import java.util.List;
import org.credence.rules.language.text.Lexer.Comment;
import org.credence.rules.language.text.Lexer.Lexed;
import org.credence.rules.language.text.Token;

/**
 * A token with the comments that go where it goes.
 *
 * @param before on lines of their own before it
 * @param after  behind it on its line
 */
record Piece(Token token, List<Note> before, List<Comment> after) {
    Piece {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A comment on a line of its own.
     *
     * @param apart a blank line stands before it
     */
    record Note(Comment comment, boolean apart) {}

    boolean is(String text) {
        return token.is(text);
    }

    boolean is(Token.Kind kind) {
        return token.is(kind);
    }

    /** All tokens of a text, the end included. */
    static List<Piece> of(String text, Lexed lexed) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        int from = 0;
        List<Token> tokens = lexed.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int begin = token.is(Token.Kind.END) ? text.length() : token.offset();
            List<Note> before = new ArrayList<>();
            while (next < lexed.comments().size() && lexed.comments().get(next).offset() < begin) {
                Comment comment = lexed.comments().get(next++);
                before.add(new Note(comment, lines(text, from, comment.offset()) > 1));
                from = comment.end();
            }
            List<Comment> after = new ArrayList<>();
            from = token.end();
            while (next < lexed.comments().size() && isBehind(text, from, lexed, next, i)) {
                after.add(lexed.comments().get(next));
                from = lexed.comments().get(next++).end();
            }
            pieces.add(new Piece(token, before, after));
        }
        return pieces;
    }

    /** Whether a comment stands on the line where the token before it ends, and before the next token. */
    private static boolean isBehind(String text, int from, Lexed lexed, int comment, int token) {
        int offset = lexed.comments().get(comment).offset();
        boolean beforeNext = token + 1 >= lexed.tokens().size()
                || lexed.tokens().get(token + 1).is(Token.Kind.END)
                || offset < lexed.tokens().get(token + 1).offset();
        return beforeNext && offset >= from && lines(text, from, offset) == 0;
    }

    /** How many lines end between two offsets. */
    private static int lines(String text, int from, int to) {
        int lines = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            char c = text.charAt(i);
            boolean ofTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            lines += (c == '\n' || c == '\r') && !ofTwo ? 1 : 0;
        }
        return lines;
    }

    /** A blank line stands before the token, or before the first of its comments. */
    static boolean isApart(String text, int from, int to) {
        return lines(text, from, to) > 1;
    }
}

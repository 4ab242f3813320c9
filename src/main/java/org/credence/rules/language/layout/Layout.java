package org.credence.rules.language.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.rules.language.layout.Outline.Part;
import org.credence.rules.language.text.Lexer;
import org.credence.rules.language.text.Lexer.Comment;
import org.credence.rules.language.text.SourceText;
import org.credence.rules.language.text.Token;

/**
 * Lays a rule file out as the shipped ones are.
 *
 * <p>Tokens and comments stay what they are; only blanks and line breaks change, and the order of the annotations of
 * a rule. What is laid out already stays as it is.
 */
public final class Layout {
    private static final int WIDEST = 120;
    private static final String CONTINUED = " ".repeat(8);

    private final StringBuilder out = new StringBuilder();
    private final String text;

    private Layout(String text) {
        this.text = text;
    }

    /** The same rules in the one layout; nothing when the text has not the form of a rule file. */
    public static Optional<String> of(String text) {
        String plain = new SourceText(text).text();
        Lexer.Lexed lexed = Lexer.read(plain);
        List<Piece> pieces = Piece.of(plain, lexed);
        boolean readable = lexed.flaws().isEmpty() && pieces.size() > 1;
        return readable
                ? Outline.of(pieces).flatMap(parts -> new Layout(plain).write(parts, pieces))
                : Optional.empty();
    }

    /** Nothing when a word or a comment would be lost, which only happens to files that mean nothing. */
    private Optional<String> write(List<Part> parts, List<Piece> pieces) {
        for (Part part : parts) {
            write(part);
        }
        Piece end = pieces.get(pieces.size() - 1);
        notes(end, "", true);
        String laid = out.toString();
        return isSame(parts, end, laid)
                ? Optional.of(text.contains("\r\n") ? laid.replace("\n", "\r\n") : laid)
                : Optional.empty();
    }

    private void write(Part part) {
        String indent = " ".repeat(part.indent());
        Piece first = part.pieces().get(0);
        boolean inRule = !part.apart() && !first.is("package") && !first.is("import");
        boolean beginning = out.length() == 0;
        if (part.apart()
                && !beginning
                && (first.before().isEmpty() || !first.before().get(0).apart())) {
            out.append('\n');
        }
        notes(first, inRule ? " ".repeat(4) : indent, !inRule);
        line(part.pieces(), indent);
    }

    /** Comments on lines of their own, with the blank lines before them where there is room for any. */
    private void notes(Piece piece, String indent, boolean withBlanks) {
        for (Piece.Note note : piece.before()) {
            if (withBlanks && note.apart() && out.length() > 0) {
                out.append('\n');
            }
            out.append(indent).append(plain(note.comment())).append('\n');
        }
        Piece.Note last = piece.before().isEmpty()
                ? null
                : piece.before().get(piece.before().size() - 1);
        boolean apart = last != null
                && !piece.is(Token.Kind.END)
                && Piece.isApart(text, last.comment().end(), piece.token().offset());
        if (withBlanks && apart) {
            out.append('\n');
        }
    }

    private static String plain(Comment comment) {
        String text = comment.text().replace("\r\n", "\n");
        return comment.isToLineEnd() ? text.stripTrailing() : text;
    }

    /** The pieces of a part, on one line where comments and width allow. */
    private void line(List<Piece> pieces, String indent) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder(indent)));
        boolean broken = true;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > 0) {
                for (Piece.Note note : piece.before()) {
                    lines.add(new StringBuilder(indent + CONTINUED + plain(note.comment())));
                    broken = true;
                }
                if (broken) {
                    lines.add(new StringBuilder(indent + CONTINUED));
                }
            }
            StringBuilder line = lines.get(lines.size() - 1);
            line.append(!broken && spaced(pieces, i) ? " " : "")
                    .append(piece.token().text());
            broken = false;
            for (Comment comment : piece.after()) {
                line.append(' ').append(plain(comment));
                broken = comment.isToLineEnd();
            }
        }
        for (StringBuilder line : lines.size() == 1 ? wrapped(pieces, indent, lines.get(0)) : lines) {
            out.append(line).append('\n');
        }
    }

    private static boolean spaced(List<Piece> pieces, int i) {
        Token before = i > 1 ? pieces.get(i - 2).token() : null;
        return Spacing.between(before, pieces.get(i - 1).token(), pieces.get(i).token());
    }

    /** Broken behind commas and semicolons where it is too wide. */
    private static List<StringBuilder> wrapped(List<Piece> pieces, String indent, StringBuilder whole) {
        boolean comments = pieces.subList(0, pieces.size() - 1).stream()
                .anyMatch(piece -> !piece.after().isEmpty());
        if (width(pieces, whole) <= WIDEST || comments) {
            return List.of(whole);
        }
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder(indent)));
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            run.append(i > 0 && spaced(pieces, i) ? " " : "")
                    .append(pieces.get(i).token().text());
            boolean last = i == pieces.size() - 1;
            if (last || pieces.get(i).is(",") || pieces.get(i).is(";")) {
                add(run, lines, indent);
                run.setLength(0);
            }
        }
        pieces.get(pieces.size() - 1)
                .after()
                .forEach(comment -> lines.get(lines.size() - 1).append(' ').append(plain(comment)));
        return lines;
    }

    /** Without a comment at the end, which may stand out. */
    private static int width(List<Piece> pieces, StringBuilder whole) {
        int behind = pieces.get(pieces.size() - 1).after().stream()
                .mapToInt(comment -> 1 + plain(comment).length())
                .sum();
        return whole.codePointCount(0, whole.length()) - behind;
    }

    private static void add(StringBuilder run, List<StringBuilder> lines, String indent) {
        StringBuilder line = lines.get(lines.size() - 1);
        boolean fits = line.codePointCount(0, line.length()) + run.codePointCount(0, run.length()) <= WIDEST;
        if (fits || line.toString().isBlank()) {
            line.append(run);
        } else {
            lines.add(
                    new StringBuilder(indent + CONTINUED).append(run.toString().strip()));
        }
    }

    /** Whether the words and comments are those of the parts, in their order. */
    private static boolean isSame(List<Part> parts, Piece end, String laid) {
        Lexer.Lexed lexed = Lexer.read(laid);
        List<String> tokens = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        for (Part part : parts) {
            for (Piece piece : part.pieces()) {
                piece.before().forEach(note -> comments.add(plain(note.comment())));
                tokens.add(piece.token().text());
                piece.after().forEach(comment -> comments.add(plain(comment)));
            }
        }
        end.before().forEach(note -> comments.add(plain(note.comment())));
        tokens.add("");
        return tokens.equals(lexed.tokens().stream().map(Token::text).toList())
                && comments.equals(lexed.comments().stream().map(Layout::plain).toList());
    }
}

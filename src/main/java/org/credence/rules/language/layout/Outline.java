package org.credence.rules.language.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.credence.rules.language.text.Token.Kind;

/** Finds the parts of a rule file by its words: what stands on lines of its own, and how far in. */
final class Outline {
    private static final int INDENT = 4;
    private static final List<String> ANNOTATIONS = List.of("weight", "factor", "range", "why");

    private final List<Piece> pieces;
    private final List<Part> parts = new ArrayList<>();
    private int next;

    /**
     * What stands on lines of its own.
     *
     * @param apart a blank line stands before it, whatever the file has
     */
    record Part(List<Piece> pieces, int indent, boolean apart) {
        Part {
            pieces = List.copyOf(pieces);
        }
    }

    /** Ends the search when a file has another form. */
    private static final class OtherForm extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherForm() {
            super(null, null, false, false);
        }
    }

    private Outline(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The parts of a file in their order, without its end; nothing when it has not the form of a rule file. */
    static Optional<List<Part>> of(List<Piece> pieces) {
        try {
            return Optional.of(new Outline(pieces).read());
        } catch (OtherForm e) {
            return Optional.empty();
        }
    }

    private List<Part> read() {
        require("package");
        parts.add(new Part(dotted(), 0, false));
        while (peek().is("import")) {
            boolean first = !parts.get(parts.size() - 1).pieces().get(0).is("import");
            parts.add(new Part(dotted(), 0, first));
        }
        while (!peek().is(Kind.END)) {
            rule();
        }
        return parts;
    }

    private Piece peek() {
        return pieces.get(next);
    }

    private Piece take() {
        Piece piece = pieces.get(next);
        if (piece.is(Kind.END) || piece.is(Kind.BROKEN)) {
            throw new OtherForm();
        }
        next++;
        return piece;
    }

    private void require(String word) {
        if (!peek().is(word)) {
            throw new OtherForm();
        }
    }

    private Piece take(String word) {
        require(word);
        return take();
    }

    private Piece take(Kind kind) {
        if (!peek().is(kind)) {
            throw new OtherForm();
        }
        return take();
    }

    /** A keyword with a name of several words: {@code import org.credence.facts.*}. */
    private List<Piece> dotted() {
        List<Piece> all = new ArrayList<>(List.of(take(), take(Kind.WORD)));
        while (peek().is(".")) {
            all.add(take());
            all.add(take());
        }
        addIf(";", all);
        return all;
    }

    private void addIf(String sign, List<Piece> to) {
        if (peek().is(sign)) {
            to.add(take());
        }
    }

    private void rule() {
        parts.add(new Part(List.of(take("rule"), take(Kind.QUOTED)), 0, true));
        annotations();
        parts.add(new Part(List.of(take("when")), 0, false));
        while (!peek().is("then")) {
            parts.add(new Part(condition(), INDENT, false));
        }
        parts.add(new Part(List.of(take("then")), 0, false));
        parts.add(new Part(call(), INDENT, false));
        parts.add(new Part(List.of(take("end")), 0, false));
    }

    /** One call of a verb: of anything else nobody could tell where it ends. */
    private List<Piece> call() {
        List<Piece> all = new ArrayList<>(List.of(take(Kind.WORD), take("."), take(Kind.WORD)));
        addGroup(all);
        addIf(";", all);
        return all;
    }

    /** In the order in which the shipped rules have them. */
    private void annotations() {
        List<List<Piece>> all = new ArrayList<>();
        while (peek().is("@")) {
            List<Piece> annotation = new ArrayList<>(List.of(take(), take(Kind.WORD)));
            addGroup(annotation);
            all.add(annotation);
        }
        all.sort(Comparator.comparingInt(
                annotation -> ANNOTATIONS.indexOf(annotation.get(1).token().text())));
        all.forEach(annotation -> parts.add(new Part(annotation, INDENT, false)));
    }

    /** What stands in parentheses, with them. */
    private void addGroup(List<Piece> to) {
        to.add(take("("));
        while (!peek().is(")")) {
            if (peek().is("(")) {
                addGroup(to);
            } else {
                to.add(take());
            }
        }
        to.add(take(")"));
    }

    private List<Piece> condition() {
        List<Piece> all = new ArrayList<>();
        if (peek().is("not") || peek().is("exists")) {
            all.add(take());
        }
        if (!peek().is("(")) {
            pattern(all);
        } else {
            addGroup(all);
        }
        addIf(";", all);
        return all;
    }

    private void pattern(List<Piece> all) {
        if (peek().is(Kind.BINDING)) {
            all.add(take());
            all.add(take(":"));
        }
        all.add(take(Kind.WORD));
        addGroup(all);
        if (peek().is("from")) {
            all.add(take());
            all.add(take(Kind.BINDING));
            while (peek().is(".")) {
                all.add(take());
                all.add(take(Kind.WORD));
            }
        }
    }
}

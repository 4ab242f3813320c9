package org.credence.rules.language.table;

import java.util.List;
import org.credence.rules.language.sheet.Cell;
import org.credence.rules.language.text.Token;

/**
 * A column of a decision table.
 *
 * @param code   what its cells go into, as tokens without an end; empty for names and remarks
 * @param filler what its cells must hold
 * @param group  the number of the column where its pattern begins, or its own
 */
record Column(Kind kind, int number, Cell head, List<Token> code, Filler filler, int group) {
    /** What a column's cells are for; the names are the headings of Drools' tables. */
    enum Kind {
        NAME,
        CONDITION,
        ACTION,
        METADATA,
        /** A remark, which is for people. */
        DESCRIPTION
    }

    /** What a cell puts into its column's code. */
    enum Filler {
        /** A name or a remark, as it is. */
        PLAIN,
        /** Values in place of {@code $param}, texts in place of {@code "$param"}. */
        PARAMETER,
        /** The whole constraint: the code is nothing but {@code $param}. */
        CONSTRAINT,
        /** Nothing: the cell only says whether the code applies. */
        MARK
    }

    Column {
        code = List.copyOf(code);
    }

    /** Whether a cell may hold several values: where the code asks whether something is one of them. */
    boolean takesSeveral() {
        return code.stream().anyMatch(token -> token.is("in"));
    }

    /** The first token of its code with a meaning of its own, for annotations their name. */
    String word() {
        return code.isEmpty() ? "" : code.get(0).text();
    }
}

package org.credence.rules.language.table;

import org.credence.rules.language.parse.Grammar;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.text.Tokens;

/** What is read from a cell must be all that is in it. */
final class CellGrammar extends Grammar {
    CellGrammar(Tokens tokens, Notes notes) {
        super(tokens, notes);
    }

    void requireEnd() {
        if (!tokens.atEnd()) {
            throw unexpected("the end of the cell");
        }
    }
}

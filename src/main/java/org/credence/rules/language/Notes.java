package org.credence.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.credence.rules.language.text.SourceText;
import org.credence.rules.language.text.Token;

/** The findings in one file, and the file's places. */
final class Notes {
    private final String file;
    private final SourceText source;
    private final List<Finding> findings = new ArrayList<>();

    Notes(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void add(Code code, Place place, String message, String advice) {
        Finding finding = finding(code, place, message, advice);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    void add(Code code, Token token, String message, String advice) {
        add(code, place(token), message, advice);
    }

    void add(Unreadable unreadable) {
        Finding finding = unreadable.finding();
        if (finding != null) {
            findings.add(finding);
        }
    }

    Finding finding(Code code, Place place, String message, String advice) {
        return new Finding(code.id(), place, message, advice, source.line(place.line()));
    }

    Place place(Token token) {
        return place(token.offset(), token.end());
    }

    Place place(Token first, Token last) {
        return place(first.offset(), last.end());
    }

    Place place(int from, int to) {
        return new Place(file, source.lineAt(from), source.columnAt(from), source.length(from, to));
    }
}

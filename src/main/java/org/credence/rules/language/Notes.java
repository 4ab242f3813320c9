package org.credence.rules.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.text.SourceText;
import org.credence.rules.language.text.Token;

/** The findings in one file, and the file's places. */
final class Notes {
    /** Findings in one file that anybody will read. */
    private static final int MOST = 1_000;

    /** Characters of a rule that a message repeats. */
    private static final int LONGEST = 60;

    private final String file;
    private final SourceText source;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Notes(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    String file() {
        return file;
    }

    int size() {
        return findings.size();
    }

    void add(Code code, Place place, String message, String advice) {
        add(finding(code, place, message, advice));
    }

    private void add(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(finding);
        } else if (findings.size() == MOST) {
            String message = "There are more than " + MOST + " findings in this file; no more are listed.";
            findings.add(finding(Code.TOO_LARGE, finding.place(), message, "Maybe mend the first ones first."));
        }
    }

    void add(Code code, Token token, String message, String advice) {
        add(code, place(token), message, advice);
    }

    void add(Unreadable unreadable) {
        Finding finding = unreadable.finding();
        if (finding != null) {
            add(finding);
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

    /** A whole line. */
    Place line(int number) {
        int known = Math.max(1, Math.min(number, source.lines()));
        String line = source.line(known);
        int indent = line.length() - line.stripLeading().length();
        return new Place(file, known, indent + 1, line.strip().length());
    }

    /** What stands at a place, shortened. */
    String text(Place place) {
        String line = source.line(place.line());
        int from = line.offsetByCodePoints(0, place.column() - 1);
        int to = line.offsetByCodePoints(from, Math.min(place.length(), LONGEST));
        return line.substring(from, to) + (place.length() > LONGEST ? "…" : "");
    }

    Place place(int from, int to) {
        return new Place(file, source.lineAt(from), source.columnAt(from), source.length(from, to));
    }
}

package org.credence.rules.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.text.Token;

/** The findings in one file, and the file's places. */
final class Notes {
    /** Findings in one file that anybody will read. */
    private static final int MOST = 1_000;

    /** Characters of a rule that a message repeats. */
    private static final int LONGEST = 60;

    private final String file;
    private final Locator locator;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Notes(String file, Locator locator) {
        this.file = file;
        this.locator = locator;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What ends where nothing more can be read. */
    String end() {
        return locator.end();
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
        return new Finding(code.id(), place, message, advice, locator.line(place));
    }

    Place place(Token token) {
        return place(token.offset(), token.end());
    }

    Place place(Token first, Token last) {
        return place(first.offset(), last.end());
    }

    /** What stands at a place, shortened. */
    String text(Place place) {
        String text = locator.text(place);
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    Place place(int from, int to) {
        return locator.place(from, to);
    }
}

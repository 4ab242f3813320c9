package org.credence.rules.language.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.credence.rules.language.text.Token;

/** The findings in one file, and the file's places. */
public final class Notes {
    /** Findings in one file that anybody will read. */
    private static final int MOST = 1_000;

    /** Characters of a rule that a message repeats. */
    private static final int LONGEST = 60;

    private final String file;
    private final Locator locator;
    private final Set<Finding> findings = new LinkedHashSet<>();

    public Notes(String file, Locator locator) {
        this.file = file;
        this.locator = locator;
    }

    /** In the order in which they were found, each once. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What ends where nothing more can be read. */
    String end() {
        return locator.end();
    }

    public String file() {
        return file;
    }

    public int size() {
        return findings.size();
    }

    public void add(Code code, Place place, String message, String advice) {
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

    public void add(Code code, Token token, String message, String advice) {
        add(code, place(token), message, advice);
    }

    public void add(Unreadable unreadable) {
        Finding finding = unreadable.finding();
        if (finding != null) {
            add(finding);
        }
    }

    /** A finding that is not noted yet. */
    public Finding finding(Code code, Place place, String message, String advice) {
        return new Finding(code.id(), place, message, advice, locator.line(place));
    }

    public Place place(Token token) {
        return place(token.offset(), token.end());
    }

    public Place place(Token first, Token last) {
        return place(first.offset(), last.end());
    }

    /** What stands at a place, shortened. */
    public String text(Place place) {
        String text = locator.text(place);
        boolean fits = text.codePointCount(0, text.length()) <= LONGEST;
        return fits ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    public Place place(int from, int to) {
        return locator.place(from, to);
    }
}

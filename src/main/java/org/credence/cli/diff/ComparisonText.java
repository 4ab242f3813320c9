package org.credence.cli.diff;

import org.credence.cli.text.Page;
import org.credence.compare.Comparison;

/** What differs between two rounds of one command. */
public final class ComparisonText {
    private ComparisonText() {}

    /** For people: what it comes to, and then the rules that changed and the claims that moved. */
    public static void printMoves(Comparison comparison, Page page) {
        page.line(Sections.summary(comparison));
        Sections.ofMoves(comparison, page.style()).forEach(section -> SectionsText.print(section, page));
    }

    /** For people: the rules that changed, and nothing where none did. */
    public static void printRules(Comparison comparison, Page page) {
        RuleSections.of(comparison, page.style()).forEach(section -> SectionsText.print(section, page));
    }

    /** For programs: a line for each thing that differs, and a summary; nothing where nothing does. */
    public static String lines(Comparison comparison) {
        return ComparisonJson.lines(comparison);
    }
}

package org.credence.cli.diff;

import java.util.List;
import org.credence.cli.text.Ink;
import org.credence.cli.text.Page;
import org.credence.cli.text.Table;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Side;

/** The report of a comparison for people at a terminal. */
final class SectionsText {
    private SectionsText() {}

    static void print(Comparison comparison, Page page) {
        page.line("before  " + Ink.BOLD.on(named(comparison.before(), comparison.after())));
        page.line("after   " + Ink.BOLD.on(named(comparison.after(), comparison.before())));
        page.line(Sections.summary(comparison));
        for (Section section : Sections.of(comparison, page.style())) {
            print(section, page);
        }
    }

    static void print(Section section, Page page) {
        page.separate();
        page.line(Ink.BOLD.on(section.title()));
        if (!section.lead().isEmpty()) {
            page.beside("", section.lead());
        }
        if (section.headings().size() == 1) {
            section.rows().forEach(row -> page.line("  " + row.get(0)));
        } else if (!section.rows().isEmpty()) {
            new Table(section.headings().toArray(String[]::new)).print(page, section.rows(), true);
        }
        section.edits().forEach(line -> print(line, page));
        if (!section.more().isEmpty()) {
            page.line(Ink.FAINT.on(section.more()));
        }
    }

    private static void print(String edit, Page page) {
        boolean gone = edit.startsWith(page.style().minus());
        Ink ink = gone ? Ink.RED : edit.startsWith("+") ? Ink.GREEN : Ink.NONE;
        page.line(ink.on(edit));
    }

    /** With what it was made with, as far as the other was made with something else. */
    static String named(Side side, Side other) {
        List<String> notes = side.notes().stream()
                .filter(note -> !other.notes().contains(note))
                .map(note -> note.name() + " " + note.value())
                .toList();
        return side.name() + (notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")");
    }
}

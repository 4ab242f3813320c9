package org.credence.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.credence.cli.text.Page;

/**
 * A part of the report of a comparison, for whichever form it is to have.
 *
 * @param topic    which picture shows it
 * @param title    what it is about
 * @param lead     what it comes to, or empty
 * @param headings of the columns; one that begins with {@code >} stands above numbers
 * @param rows     as many cells each as there are headings; the last cell is a list, its parts parted by blanks
 * @param edits    lines that begin with a sign: − gone, + new, a blank for what stayed
 * @param more     what is left out, or empty
 */
record Section(
        Topic topic,
        String title,
        String lead,
        List<String> headings,
        List<List<String>> rows,
        List<String> edits,
        String more) {
    /** What a part may be about. */
    enum Topic {
        RULES,
        MOVED,
        CROSSED,
        QUALITY,
        OTHER
    }

    Section {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        edits = List.copyOf(edits);
    }

    /** A table, without the columns in which nothing stands. */
    static Section of(Topic topic, String title, String lead, List<String> headings, List<List<String>> rows) {
        int[] filled = IntStream.range(0, headings.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        List<List<String>> kept = new ArrayList<>();
        rows.forEach(row -> kept.add(pick(row, filled)));
        return new Section(topic, title, lead, pick(headings, filled), kept, List.of(), "");
    }

    /** A cell without the marks of the layout. */
    static String plain(String cell) {
        return cell.replace(Page.FIXED_SPACE, ' ');
    }

    private static List<String> pick(List<String> cells, int[] columns) {
        return IntStream.of(columns).mapToObj(cells::get).toList();
    }

    Section withEdits(List<String> lines) {
        return new Section(topic, title, lead, headings, rows, lines, more);
    }

    /** The same, without saying how to see what is left out. */
    Section withoutHint() {
        return new Section(topic, title, lead, headings, rows, edits, more.replaceFirst(" \\(.*", ""));
    }

    /** The same, saying how many rows are left out. */
    Section withMore(long count, int shown) {
        return count == 0
                ? this
                : new Section(
                        topic,
                        title,
                        lead,
                        headings,
                        rows,
                        edits,
                        "and " + count + " more (--top " + (count + shown) + " shows them)");
    }
}

package org.credence.cli.text;

import java.util.List;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;

/** What is wrong with rules: the place, the line, and a caret below what is meant. */
public final class FindingsText {
    private FindingsText() {}

    /**
     * The findings one after the other.
     *
     * @param severity the word for them, such as {@code error}
     */
    public static String of(String severity, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> append(severity, finding, text));
        return text.toString();
    }

    private static void append(String severity, Finding finding, StringBuilder text) {
        Place place = finding.place();
        text.append(place)
                .append(": ")
                .append(severity)
                .append(' ')
                .append(finding.code())
                .append(": ");
        text.append(plain(finding.message())).append('\n');
        if (!finding.line().isBlank()) {
            String number = place.isText() ? String.valueOf(place.line()) : place.cell();
            Finding.Excerpt excerpt = finding.excerpt();
            text.append("  ").append(number).append(" | ");
            text.append(plain(excerpt.line()).stripTrailing());
            text.append("\n  ").append(" ".repeat(number.length())).append(" | ");
            text.append(excerpt.carets()).append('\n');
        }
        if (!finding.advice().isBlank()) {
            text.append(plain(finding.advice())).append('\n');
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "\uFFFD");
    }
}

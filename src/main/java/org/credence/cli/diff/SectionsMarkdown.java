package org.credence.cli.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.credence.cli.text.Page;
import org.credence.cli.text.Style;
import org.credence.compare.Comparison;

/** The report of a comparison for a pull request, in GitHub Flavored Markdown. */
final class SectionsMarkdown {
    /** Columns of names, which are set as code. */
    private static final Set<String> NAMES = Set.of("rule", "claim", "incident", "fell behind");

    private static final Style STYLE = new Style(Integer.MAX_VALUE, false, true);

    private SectionsMarkdown() {}

    static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder("### credence diff\n\n");
        text.append("before ")
                .append(code(SectionsText.named(comparison.before(), comparison.after())))
                .append(", after ")
                .append(code(SectionsText.named(comparison.after(), comparison.before())))
                .append("\n\n**")
                .append(Sections.summary(comparison))
                .append("**\n");
        Sections.of(comparison, STYLE).forEach(section -> write(section, text));
        return text.toString();
    }

    private static void write(Section section, StringBuilder text) {
        String title = section.title();
        text.append("\n#### ")
                .append(title.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(title.substring(1))
                .append("\n\n");
        if (!section.lead().isEmpty()) {
            text.append(plain(section.lead())).append("\n\n");
        }
        if (!section.rows().isEmpty()) {
            writeTable(section, text);
        }
        if (!section.edits().isEmpty()) {
            text.append("\n```diff\n");
            section.edits()
                    .forEach(line -> text.append(line.replace('−', '-').replace("`", "'"))
                            .append('\n'));
            text.append("```\n");
        }
        if (!section.more().isEmpty()) {
            text.append('\n').append(plain(section.more())).append('\n');
        }
    }

    private static void writeTable(Section section, StringBuilder text) {
        StringBuilder rule = new StringBuilder("|");
        text.append('|');
        for (String heading : section.headings()) {
            text.append(' ').append(heading.replace(">", "")).append(" |");
            rule.append(heading.startsWith(">") ? " ---: |" : " --- |");
        }
        text.append('\n').append(rule).append('\n');
        for (List<String> row : section.rows()) {
            text.append('|');
            for (int i = 0; i < row.size(); i++) {
                text.append(' ')
                        .append(NAMES.contains(section.headings().get(i)) ? code(row.get(i)) : plain(row.get(i)))
                        .append(" |");
            }
            text.append('\n');
        }
    }

    /** Names come from strangers: nothing in them is markup. */
    private static String code(String name) {
        return "`" + printable(name).replace("`", "'").replace("|", "\\|") + "`";
    }

    /** What Markdown would take for markup is escaped. */
    private static String plain(String text) {
        return printable(text).replaceAll("[\\\\`*_{}\\[\\]<>#|@~]", "\\\\$0").replace(Page.FIXED_SPACE, ' ');
    }

    private static String printable(String text) {
        return text.codePoints()
                .map(it -> Character.isISOControl(it) ? '\uFFFD' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

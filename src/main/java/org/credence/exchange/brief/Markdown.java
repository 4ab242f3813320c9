package org.credence.exchange.brief;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text of an input as it may stand in Markdown: it can neither format, link, embed, nor break out of its line (CommonMark
 * 0.31, 2.4 backslash escapes; GitHub Flavored Markdown 0.29, 6.9 autolinks).
 */
final class Markdown {
    /** What formats wherever it stands. */
    private static final String MARKS = "\\`*_{}[]<>|~&#!$";

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Markdown() {}

    /** On one line, and cut when it is longer than that. */
    static String text(String text, int most) {
        StringBuilder safe = new StringBuilder();
        boolean gap = false;
        int shown = 0;
        for (int c : text.strip().codePoints().toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (!isHidden(c)) {
                if (++shown > most) {
                    return safe.append('…').toString();
                }
                safe.append(gap ? " " : "");
                gap = false;
                append(c, safe);
            }
        }
        return safe.toString();
    }

    private static void append(int c, StringBuilder safe) {
        boolean autolink = c == '@' || c == ':' || (c == '.' && endsWithWww(safe));
        boolean list = safe.length() == 0 && (c == '-' || c == '+' || c == '=');
        boolean number = (c == '.' || c == ')') && isNumber(safe);
        if (MARKS.indexOf(c) >= 0 || autolink || list || number) {
            safe.append('\\');
        }
        safe.appendCodePoint(c);
    }

    private static boolean endsWithWww(StringBuilder safe) {
        return safe.length() >= 3 && safe.substring(safe.length() - 3).equalsIgnoreCase("www");
    }

    /** A line that begins with a number and a dot would be a list. */
    private static boolean isNumber(StringBuilder safe) {
        return safe.length() > 0 && safe.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Control characters, marks that change the direction of writing, and halves of characters. */
    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** A link that opens a page and nothing else; null for any other. */
    static @Nullable String link(String label, @Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean page = SCHEMES.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null;
            return page ? "[" + label + "](<" + uri.toASCIIString() + ">)" : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    static String heading(List<String> cells) {
        return row(cells) + "|" + "---|".repeat(cells.size()) + "\n";
    }
}

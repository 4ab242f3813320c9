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
        int[] all = text.strip().codePoints().filter(c -> !isHidden(c)).toArray();
        int shown = 0;
        for (int i = 0; i < all.length; i++) {
            if (isSpace(all[i])) {
                safe.append(safe.length() == 0 || safe.charAt(safe.length() - 1) == ' ' ? "" : " ");
            } else if (++shown > most) {
                return safe.append('…').toString();
            } else {
                append(all[i], i + 1 < all.length ? all[i + 1] : ' ', safe);
            }
        }
        return safe.toString().stripTrailing();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void append(int c, int next, StringBuilder safe) {
        boolean autolink = c == '@' || (c == ':' && next == '/') || (c == '.' && endsWithWww(safe));
        boolean begins = safe.length() == 0 && (isSpace(next) || next == c);
        boolean list = begins && (c == '-' || c == '+' || c == '=');
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
        boolean steering = type == Character.CONTROL && !Character.isWhitespace(c);
        return steering || type == Character.FORMAT || type == Character.SURROGATE;
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

package org.credence.exchange.conflict;

import java.util.ArrayList;
import java.util.List;

/** Several entries in one field, parted by semicolons. */
final class Lists {
    private Lists() {}

    /** The entries, stripped, blank ones too; none of a blank text. */
    static List<String> split(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', from)) {
            entries.add(text.substring(from, at).strip());
            from = at + 1;
        }
        entries.add(text.substring(from).strip());
        return entries;
    }

    /** The entries that say something. */
    static List<String> splitNames(String text) {
        return split(text).stream().filter(Lists::saysSomething).toList();
    }

    private static boolean saysSomething(String entry) {
        return entry.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * Entries that stand in quotes each, and so may hold semicolons and quotes: {@code "a; b";"c"}. None when the text
     * is not written so.
     */
    static List<String> splitQuoted(String text) {
        String inner = text.strip();
        if (inner.length() < 2 || !inner.startsWith("\"") || !inner.endsWith("\"")) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        for (String entry : inner.substring(1, inner.length() - 1).split("\"\\s*;\\s*\"", -1)) {
            entries.add(entry.replace("\"\"", "\"").strip());
        }
        return entries;
    }
}

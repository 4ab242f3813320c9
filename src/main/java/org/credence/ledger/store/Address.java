package org.credence.ledger.store;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a ledger is.
 *
 * @param kind  what sort of place that is
 * @param text  a path, or the URL of a database for its driver
 * @param shown the same for messages, without a password
 */
public record Address(Kind kind, String text, String shown) {
    private static final Pattern SERVER = Pattern.compile("(?:jdbc:)?postgres(?:ql)?:(.*)");
    private static final Pattern LOGIN = Pattern.compile("//([^/@:]*)(?::([^/@]*))?@(.*)");
    private static final Pattern PASSWORD = Pattern.compile("([?&]password=)[^&]*");

    /** Sorts of places. */
    public enum Kind {
        FILE,
        SERVER,
        /** A ledger's entries as JSON lines, which can be read and not be written. */
        ENTRIES
    }

    /** A path, or {@code postgresql://user@host/database}, with or without {@code jdbc:} before it. */
    public static Address of(String text) {
        Matcher server = SERVER.matcher(text);
        if (server.matches()) {
            return server(server.group(1));
        }
        String path = text.startsWith("jdbc:sqlite:") ? text.substring("jdbc:sqlite:".length()) : text;
        boolean entries = path.matches(".*\\.jsonl(\\.gz|\\.zst)?");
        return new Address(entries ? Kind.ENTRIES : Kind.FILE, path, path);
    }

    private static Address server(String rest) {
        Matcher login = LOGIN.matcher(rest);
        if (!login.matches()) {
            return new Address(Kind.SERVER, "jdbc:postgresql:" + rest, "postgresql:" + hidden(rest));
        }
        String place = login.group(3);
        String user = "user=" + login.group(1);
        String word = login.group(2) == null ? "" : "&password=" + login.group(2);
        String url = "jdbc:postgresql://" + place + (place.contains("?") ? "&" : "?") + user + word;
        return new Address(Kind.SERVER, url, "postgresql://" + login.group(1) + "@" + hidden(place));
    }

    private static String hidden(String url) {
        return PASSWORD.matcher(url).replaceAll("$1…");
    }

    public Path path() {
        return Path.of(text);
    }
}

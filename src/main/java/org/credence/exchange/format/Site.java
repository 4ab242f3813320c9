package org.credence.exchange.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The site that an address on the web belongs to. */
public final class Site {
    private static final String WWW = "www.";

    private Site() {}

    /** The host, in lower case and without {@code www}; null when the text is no address on the web. */
    public static @Nullable String of(@Nullable String address) {
        int start = address == null || !isWeb(address) ? -1 : address.indexOf("://") + 3;
        if (address == null || start < 0) {
            return null;
        }
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        int user = address.lastIndexOf('@', end - 1);
        String authority = address.substring(user >= start ? user + 1 : start, end);
        int port = authority.indexOf(':');
        String host = (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
        String plain = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        return isHost(plain) ? plain : null;
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private static boolean isHost(String host) {
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return !host.isEmpty() && host.charAt(0) != '.';
    }
}

package org.credence.picture.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How a page looks; the colours come from {@link Palette}. */
final class Stylesheet {
    private static final String FILE = "page.css";

    private final String text;

    Stylesheet() {
        try (InputStream in = Stylesheet.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet (" + FILE + ") must be on the class path.");
            }
            text = themes() + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Paper is light, whatever the screen is. */
    private static String themes() {
        return ":root{color-scheme:light dark;" + Palette.lightTheme()
                + "}\n@media screen and (prefers-color-scheme:dark){:root{" + Palette.darkTheme() + "}}\n";
    }

    /** The text: without the characters that XML would have escaped, and HTML would not. */
    String text() {
        return text;
    }

    /** What a browser may load and run for the page: this style sheet, and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash() + "'; base-uri 'none'; form-action 'none'";
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

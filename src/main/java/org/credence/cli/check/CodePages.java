package org.credence.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.credence.argument.Nearest;
import org.credence.rules.language.Code;

/** The page of each code: wrong, right, and why. They come with the program, so that they are there offline. */
public final class CodePages {
    /** Beside the packages of the program, where the build puts the pages of the site. */
    private static final String FOLDER = "/org/credence/codes/";

    private CodePages() {}

    /** The code of this name, in large letters or small. */
    public static Optional<Code> find(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(wanted))
                .findFirst();
    }

    /** A line of advice for whoever named a code that there is not. */
    public static String advice(String name) {
        String digits = name.replaceAll("\\D", "");
        String wanted = digits.isEmpty() || digits.length() > 3
                ? name
                : String.format(Locale.ROOT, "CRED%03d", Integer.parseInt(digits));
        return find(wanted)
                .map(Code::id)
                .or(() -> Nearest.to(wanted, ids()))
                .map(near -> "Maybe you meant (" + near + ").")
                .orElse("Maybe one of those that `credence check` prints, such as CRED012.");
    }

    private static List<String> ids() {
        return Arrays.stream(Code.values()).map(Code::id).toList();
    }

    /** The page, in Markdown. */
    public static String page(Code code) {
        try (InputStream in = CodePages.class.getResourceAsStream(FOLDER + code.id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("The page of the code (" + code.id() + ") must come with the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

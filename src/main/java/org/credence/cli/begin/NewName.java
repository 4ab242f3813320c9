package org.credence.cli.begin;

import java.text.Normalizer;
import java.util.Locale;
import org.credence.argument.RuleId;
import org.credence.cli.console.Exit;
import org.credence.cli.console.UserError;

/** A name that is fit for a rule, an incident, and their files. */
final class NewName {
    /** Names of files have room for 255 bytes; what is written under way, and {@code synthetic-}, take some. */
    private static final int LONGEST = 100;

    private NewName() {}

    /** @throws UserError when it is not fit, with one that is where it can be guessed */
    static String checked(String name) {
        if (name.length() > LONGEST) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The name (" + name.substring(0, LONGEST) + "…, " + name.length()
                            + " characters) must have at most " + LONGEST + ".",
                    "Maybe keep the words that tell it from others.");
        }
        if (!RuleId.isValid(name)) {
            String kebab = kebab(name);
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The name (" + name + ") must be lower-case words joined by hyphens, and begin with a letter.",
                    RuleId.isValid(kebab) ? "Maybe " + kebab + "." : "Maybe fog-over-harbour.");
        }
        return name;
    }

    private static String kebab(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
    }
}

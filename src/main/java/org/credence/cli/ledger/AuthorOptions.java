package org.credence.cli.ledger;

import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.ledger.store.Recording.Author;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who enters something, and why. */
final class AuthorOptions {
    @Option(names = "--by", paramLabel = "WHO", description = "Who says so; the user of this machine unless given.")
    private @Nullable String by;

    @Option(names = "--because", paramLabel = "TEXT", description = "Why, in one sentence.")
    private @Nullable String because;

    /** Where both must be said, because it is what matters. */
    Author required(Terminal terminal) {
        requireGiven("--by WHO", by, "Maybe --by 'Port inquiry': who found that out.");
        requireGiven("--because TEXT", because, "Maybe --because 'Report 7, page 12': what others can look up.");
        return of(terminal, "");
    }

    private static void requireGiven(String option, @Nullable String text, String advice) {
        if (text == null || text.isBlank()) {
            throw new UserError(Exit.COMMAND_LINE, "The option (" + option + ") must be given.", advice);
        }
    }

    /** @param usual why, unless that is said */
    Author of(Terminal terminal, String usual) {
        String who = by == null ? terminal.user().orElse("") : by;
        requireGiven("--by WHO", who, "Maybe --by 'Desk 4'.");
        return new Author(who, because == null ? usual : because, terminal.now());
    }
}

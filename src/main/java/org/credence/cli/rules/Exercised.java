package org.credence.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import org.credence.Credence;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.exchange.file.BadInput;
import org.credence.fixture.Exercise;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The fixtures that show rules fire. */
final class Exercised {
    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "Fixtures that show which rules fire; @|bold fixtures|@ unless given.")
    private @Nullable Path fixtures;

    @Option(names = "--no-fixtures", description = "Do not look at fixtures, which is quicker.")
    private boolean none;

    /** Null when there are none, or none that can be read. What cannot be read is counted on standard error. */
    @Nullable
    Exercise of(Credence credence, Terminal terminal, Talk talk) {
        Path folder = folder(terminal);
        if (folder == null) {
            return null;
        }
        Exercise exercise = Exercise.of(folder, credence);
        if (!exercise.unread().isEmpty()) {
            talk.say("The fixtures that were looked at leave out "
                    + exercise.unread().size() + " of "
                    + exercise.size() + " in " + folder + ", which do not load with these rules.\n"
                    + "Maybe look at `credence test`, or name others with --fixtures DIR.");
        }
        return exercise.unread().size() < exercise.size() ? exercise : null;
    }

    /**
     * The same, where something rests on them.
     *
     * @throws BadInput when one cannot be read
     */
    @Nullable
    Exercise ofAll(Credence credence, Terminal terminal) {
        Path folder = folder(terminal);
        if (folder == null) {
            return null;
        }
        Exercise exercise = Exercise.of(folder, credence);
        if (!exercise.unread().isEmpty()) {
            throw new BadInput(exercise.unread().values().iterator().next());
        }
        return exercise;
    }

    private @Nullable Path folder(Terminal terminal) {
        Path usual = terminal.home().resolve("fixtures").normalize();
        boolean absent = fixtures == null && !Files.exists(usual);
        return none || absent ? null : fixtures == null ? usual : fixtures;
    }
}

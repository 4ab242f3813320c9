package org.credence.cli.options;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.cli.Main;
import org.credence.cli.console.Terminal;
import org.credence.rules.RuleBook;

/** Has rules that were just compiled kept by a process of its own, so that nobody waits for that. */
public final class KeptLater {
    private KeptLater() {}

    /** Does nothing when the rules are kept already, when nothing is to be kept, or when no process can be started. */
    public static void start(RuleBook book, Path folder, Terminal terminal) {
        if (book.isKept() || terminal.cache().isEmpty()) {
            return;
        }
        try {
            ProcessBuilder process = new ProcessBuilder(command(folder));
            process.environment().putAll(terminal.environment());
            process.redirectInput(Redirect.from(nothing()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the next start compiles again, which is slower and no less right
        }
    }

    private static List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        // in a session of its own, so that an interrupt of this command is none of that one; and after everybody else
        addIfThere(command, "/usr/bin/setsid");
        addIfThere(command, "/usr/bin/nice", "-n", "19");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "keep", "--rules", folder.toString()));
        return command;
    }

    private static void addIfThere(List<String> command, String program, String... arguments) {
        if (Files.isExecutable(Path.of(program))) {
            command.add(program);
            command.addAll(List.of(arguments));
        }
    }

    private static File nothing() {
        File unix = new File("/dev/null");
        return unix.exists() ? unix : new File("NUL");
    }
}

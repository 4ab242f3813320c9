package org.credence.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.cli.console.Command;
import org.credence.cli.console.Terminal;
import picocli.CommandLine;

/** {@code credence warm}: does what most runs do, and prints nothing; its classes make the launcher's archive. */
@CommandLine.Command(
        name = "warm",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Does what most runs do, for the class-data archive of the launcher.")
final class WarmCommand extends Command {
    private static final String FIXTURE = "fixtures/al-omar-2021-07-04";

    WarmCommand(Terminal terminal) {
        super(terminal);
    }

    /** Once with rules that are compiled, as after an edit, and then with kept ones. */
    @Override
    protected Ending run() {
        Map<String, String> compiling = new HashMap<>(terminal().environment());
        compiling.put("CREDENCE_CACHE", "off");
        String fixture = terminal().home().resolve(FIXTURE).toString();
        for (Map<String, String> environment : List.of(compiling, terminal().environment())) {
            if (Files.isDirectory(Path.of(fixture))) {
                silently(environment, "explain", fixture);
                silently(environment, "score", fixture);
            }
            silently(environment, "rules");
        }
        return Ending.fine("");
    }

    private static void silently(Map<String, String> environment, String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int ignored = Main.run(arguments, InputStream.nullInputStream(), nowhere, nowhere, false, environment);
        assert ignored >= 0;
    }
}

package org.credence.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The real command line, in this process, for tests of other packages. */
public final class InProcess {
    private InProcess() {}

    /**
     * What a run printed and how it ended.
     *
     * @param shown standard output, and what a terminal shows of standard error between
     */
    public record Run(String shown, int exit) {}

    /** On a terminal without colours, 100 columns wide unless the environment says otherwise. */
    public static Run onTerminal(Map<String, String> environment, String... arguments) {
        return run(environment, true, arguments);
    }

    /** Into a pipe, which takes standard output alone. */
    public static Run piped(Map<String, String> environment, String... arguments) {
        return run(environment, false, arguments);
    }

    private static Run run(Map<String, String> environment, boolean terminal, String... arguments) {
        Map<String, String> all = new HashMap<>(Map.of("NO_COLOR", "1", "COLUMNS", "100", "CREDENCE_CACHE", "off"));
        all.putAll(environment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(terminal ? out : new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        int exit = Main.run(arguments, InputStream.nullInputStream(), out, err, terminal, all);
        return new Run(out.toString(StandardCharsets.UTF_8), exit);
    }
}

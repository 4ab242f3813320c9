package org.credence.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.credence.cli.console.Terminal;
import picocli.CommandLine;

/** Where {@code spark-submit} comes in, and {@code credence spark}. */
public final class Main {
    private Main() {}

    /** Runs the application and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String home = System.getProperty("credence.home");
        if (home != null) {
            environment.put("CREDENCE_HOME", home);
        }
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, InputStream.nullInputStream(), out, err, environment));
    }

    /** The same within a process that goes on. */
    static int run(
            String[] arguments, InputStream in, OutputStream out, PrintStream err, Map<String, String> environment) {
        Terminal terminal = Terminal.over(in, out, err, false, environment);
        CommandLine command = new CommandLine(new SparkCommand(terminal));
        int exit = command.execute(arguments);
        terminal.out().flush();
        return exit;
    }
}

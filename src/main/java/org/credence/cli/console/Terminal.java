package org.credence.cli.console;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.credence.cli.text.Page;
import org.credence.cli.text.Style;

/**
 * Where a command reads and prints, and what the user's surroundings say.
 *
 * @param out          data
 * @param err          talk
 * @param isTerminal   whether people read {@code out} as it appears
 * @param environment  variables such as {@code COLUMNS}
 */
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, boolean isTerminal, Map<String, String> environment) {
    private static final int USUAL_WIDTH = 100;

    public Terminal {
        environment = Map.copyOf(environment);
    }

    /** Over a stream whose errors are told, or end the run. */
    public static Terminal over(
            InputStream in, OutputStream out, PrintStream err, boolean isTerminal, Map<String, String> environment) {
        BufferedOutputStream buffered = new BufferedOutputStream(new StandardOutput(out), 1 << 16);
        return new Terminal(in, new PrintStream(buffered, false, StandardCharsets.UTF_8), err, isTerminal, environment);
    }

    public Style style() {
        return new Style(columns(), isInked(), isUnicode());
    }

    public Page page() {
        return new Page(style());
    }

    public void print(Page page) {
        out.print(page);
    }

    public int columns() {
        String columns = variable("COLUMNS").orElse("");
        return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** See no-color.org. */
    public boolean isInked() {
        return isTerminal
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").orElse("").equals("dumb");
    }

    /** Unless the locale says otherwise; the text itself is always UTF-8. */
    private boolean isUnicode() {
        String locale = variable("LC_ALL")
                .or(() -> variable("LC_CTYPE"))
                .or(() -> variable("LANG"))
                .orElse("UTF-8")
                .toUpperCase(Locale.ROOT);
        return locale.contains("UTF-8") || locale.contains("UTF8");
    }

    /** The folder that rules and fixtures are looked for in when nothing else is said; empty for the current one. */
    public Path home() {
        Path home = Path.of(variable("CREDENCE_HOME").orElse(""));
        return home.toAbsolutePath().normalize().equals(Path.of("").toAbsolutePath()) ? Path.of("") : home;
    }

    /** Where compiled rules are kept; empty when nothing is to be kept. */
    public Optional<Path> cache() {
        if (variable("CREDENCE_CACHE").orElse("").equals("off")) {
            return Optional.empty();
        }
        return variable("XDG_CACHE_HOME")
                .map(Path::of)
                .or(() -> variable("HOME").map(home -> Path.of(home, ".cache")))
                .map(folder -> folder.resolve("credence"));
    }

    /** The clock, or what {@code CREDENCE_NOW} says instead, for a run that is to be the same again. */
    public Instant now() {
        try {
            return variable("CREDENCE_NOW").map(Instant::parse).orElseGet(Instant::now);
        } catch (DateTimeParseException e) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The time (CREDENCE_NOW " + e.getParsedString() + ") must be like 2026-03-01T12:00:00Z.",
                    "Maybe unset it.");
        }
    }

    /** Who is at the machine, as far as the surroundings tell. */
    public Optional<String> user() {
        return variable("USER").or(() -> variable("LOGNAME"));
    }

    /** What is set and not empty. */
    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}

package org.credence.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long it takes from the start of the program to a printed explanation. */
public final class Starts {
    private final List<String> command;
    private final Map<String, String> environment;

    /**
     * Times a command.
     *
     * @param command     what prints the explanation
     * @param environment what is set for it besides what is set already
     */
    public Starts(List<String> command, Map<String, String> environment) {
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
    }

    /** Median of several starts, in seconds, after two that do not count. */
    public double median(int starts) throws IOException, InterruptedException {
        double[] seconds = new double[starts];
        for (int i = -2; i < starts; i++) {
            double taken = once();
            if (i >= 0) {
                seconds[i] = taken;
            }
        }
        Arrays.sort(seconds);
        return seconds[starts / 2];
    }

    private double once() throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        process.environment().putAll(environment);
        long begin = System.nanoTime();
        int exit = process.start().waitFor();
        if (exit != 0) {
            throw new IOException(
                    "The command (" + String.join(" ", command) + ") must succeed; it ended with " + exit + ".");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    /** A copy of a rule folder that no compiled rules were kept for. */
    public static Path edited(Path rules, Path into, String comment) throws IOException {
        try (Stream<Path> files = Files.list(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = into.resolve(String.valueOf(file.getFileName()));
                if (file.toString().endsWith(".drl")) {
                    Files.writeString(copy, Files.readString(file) + "// " + comment + "\n");
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return into;
    }
}

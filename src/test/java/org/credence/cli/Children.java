package org.credence.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real command line in processes of their own, which can be killed. */
final class Children {
    private static final String HOME = "src/test/resources/cli/home";

    private Children() {}

    /** How a run ended, and what it said. */
    record Ended(int exit, String err) {}

    static ProcessBuilder command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("CREDENCE_HOME", HOME, "CREDENCE_CACHE", "off"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    static Ended end(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), err);
    }

    /** Waits until a file has so many bytes; false when the process ended before. */
    static boolean awaitBytes(Process process, Path file, long bytes) throws IOException, InterruptedException {
        while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
            if (Files.exists(file) && Files.size(file) >= bytes) {
                return true;
            }
        }
        return false;
    }

    /** Sends SIGKILL, and waits for the end. */
    static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}

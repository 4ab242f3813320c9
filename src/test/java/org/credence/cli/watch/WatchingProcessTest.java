package org.credence.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.cli.Main;
import org.credence.fixture.TinyRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that stay, as processes of their own, which an interrupt ends. Nothing waits but for what they print. */
@Timeout(180)
@DisabledOnOs(OS.WINDOWS)
class WatchingProcessTest {
    /** 128 and the number of the signal, as a shell tells it. */
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path home;

    private Process process;

    @BeforeEach
    void layOut() throws IOException {
        TinyRules.copy(TinyRules.RULES, home.resolve("rules"));
        TinyRules.copy(TinyRules.CORPUS, home.resolve("fixtures"));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    private BufferedReader start(String command) throws Exception {
        List<String> all = new ArrayList<>(heedingInterrupts());
        all.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dcredence.terminal=false",
                "-Dcredence.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command,
                "--watch"));
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("CREDENCE_CACHE", "off");
        process = builder.redirectErrorStream(true).start();
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** What is begun in the background of a shell ignores interrupts, and so would all that it begins. */
    private static List<String> heedingInterrupts() throws Exception {
        List<String> heeding = List.of("env", "--default-signal=INT");
        boolean known = new ProcessBuilder("env", "--default-signal=INT", "true")
                        .start()
                        .waitFor()
                == 0;
        return known ? heeding : List.of();
    }

    /** All lines up to one that holds a text. */
    private static String until(String text, BufferedReader lines) throws IOException {
        List<String> seen = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            seen.add(line);
            if (line.contains(text)) {
                return String.join("\n", seen);
            }
        }
        throw new AssertionError("ended before " + text + ": " + seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "score"})
    void aSaveIsARoundAndAnInterruptIsTheEnd(String command) throws Exception {
        BufferedReader lines = start(command);
        until("watching; Ctrl-C ends it", lines);
        Path rules = home.resolve("rules/evidence.drl");
        Files.writeString(rules, Files.readString(rules).replace("@weight( 6 )", "@weight( 3 )"));
        String round = until("re-priced", lines);
        assertTrue(round.contains("rules/evidence.drl"), round);
        assertTrue(round.contains("saw-it"), round);
        assertEquals(
                0,
                new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor());
        assertEquals(INTERRUPTED, process.waitFor());
    }
}

package org.credence.ledger.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.ledger.store.Recording.Refused;
import org.credence.model.Source;
import org.credence.model.SourceKind;

/** A process that settles one claim after the other, and says so each time it is acknowledged. */
public final class Settler {
    static final Source SOURCE = Source.of("synthetic-radio", SourceKind.INDEPENDENT_MEDIA);

    private Settler() {}

    /** The ledger, what the incidents are called, and from which number to which. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int end = Integer.parseInt(arguments[3]);
        try (Ledger ledger = Ledger.open(Address.of(arguments[0]), Access.MAKE)) {
            for (int i = Integer.parseInt(arguments[2]); i < end; i++) {
                try (Recording recording = ledger.record(Sayings.by(arguments[1]), Refused.STOP)) {
                    recording.source(SOURCE);
                    recording.claim(arguments[1] + i, "c", null, List.of(Sayings.asserts(SOURCE, "2026-01-01")));
                    recording.outcome(arguments[1] + i, "c", Sayings.confirmed("2026-02-01"), false, "");
                    recording.commit();
                }
                out.println(i);
            }
        }
    }

    /** Starts one for each name, and waits for all. */
    static void together(Address ledger, List<String> names, int to) throws Exception {
        List<Process> processes = new ArrayList<>();
        for (String name : names) {
            processes.add(start(ledger, name, 0, to));
        }
        for (Process process : processes) {
            process.getInputStream().readAllBytes();
            assertEquals(0, process.waitFor());
        }
    }

    /** Starts one. */
    static Process start(Address ledger, String name, int from, int to) throws java.io.IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Settler.class.getName(),
                        ledger.text(),
                        name,
                        String.valueOf(from),
                        String.valueOf(to))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}

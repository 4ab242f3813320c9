package org.credence.cli.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.text.TestText;
import org.credence.exchange.file.AtomicFile;
import org.credence.fixture.Golden;
import org.credence.fixture.TestReport;

/** Writes scores as the accepted ones: all that are new or moved, or those that somebody says yes to. */
final class Acceptance {
    private final Terminal terminal;
    private final Talk talk;

    Acceptance(Terminal terminal, Talk talk) {
        this.terminal = terminal;
        this.talk = talk;
    }

    /** Those written. */
    List<Golden> acceptAll(TestReport report) throws IOException {
        List<Golden> open = open(report);
        for (Golden golden : open) {
            write(golden);
        }
        return open;
    }

    /** Shows each and asks; those written. An answer of {@code q}, or the end of the input, leaves the rest as they are. */
    List<Golden> review(TestReport report) throws IOException {
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        List<Golden> written = new ArrayList<>();
        for (Golden golden : open(report)) {
            terminal.err().print(shown(golden));
            char answer = ask(answers);
            if (answer == 'q') {
                break;
            }
            if (answer == 'y') {
                write(golden);
                written.add(golden);
            }
        }
        return written;
    }

    private static List<Golden> open(TestReport report) {
        return report.goldens().stream()
                .filter(golden -> golden.state() != Golden.State.SAME)
                .toList();
    }

    private String shown(Golden golden) {
        if (golden.state() == Golden.State.NEW) {
            int incidents = golden.fixture().incidents().size();
            return golden.fixture().goldenFile() + ": new, with the scores of " + incidents
                    + (incidents == 1 ? " incident" : " incidents") + "\n";
        }
        return new TestText(terminal.style()).of(golden);
    }

    private char ask(BufferedReader answers) throws IOException {
        while (true) {
            terminal.err().print("accept? [y]es, [n]o, [q]uit: ");
            terminal.err().flush();
            String answer = answers.readLine();
            if (answer == null) {
                terminal.err().println();
                return 'q';
            }
            String first = answer.strip().toLowerCase(Locale.ROOT);
            if (!first.isEmpty() && "ynq".indexOf(first.charAt(0)) >= 0) {
                return first.charAt(0);
            }
        }
    }

    private void write(Golden golden) throws IOException {
        AtomicFile.write(golden.fixture().goldenFile(), golden.now());
        talk.say("wrote " + golden.fixture().goldenFile());
    }
}

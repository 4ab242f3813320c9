package org.credence.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credence.Version;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The real command line, in this process: every folder of {@code cli/cases} is a run with its whole standard output,
 * standard error, and exit code.
 *
 * <p>Of its file {@code cmd} the first line is the command line; then come {@code terminal}, {@code env NAME=VALUE},
 * and {@code stdin FILE}, each where it is wanted. {@code DATA} and {@code HOME} stand for the folders
 * {@code cli/data} and {@code cli/home}. {@code -Dgolden.write=true} writes what is there now; look at the difference
 * before you commit it.
 */
class CommandLineTest {
    private static final Path ROOT = Path.of("src/test/resources/cli");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("cases"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(String.valueOf(folder.getFileName()), () -> run(folder)));
        }
    }

    private static void run(Path folder) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("CREDENCE_HOME", ROOT.resolve("home").toString());
        environment.put("CREDENCE_CACHE", "off");
        InputStream in = InputStream.nullInputStream();
        boolean terminal = false;
        List<String> lines = Files.readAllLines(folder.resolve("cmd"));
        for (String line : lines.subList(1, lines.size())) {
            if (line.equals("terminal")) {
                terminal = true;
            } else if (line.startsWith("env ")) {
                environment.put(line.substring(4, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            } else if (line.startsWith("stdin ")) {
                in = new ByteArrayInputStream(Files.readAllBytes(Path.of(there(line.substring(6)))));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(words(lines.get(0)), in, print(out), print(err), terminal, environment);
        compare(folder.resolve("stdout"), here(out.toString(StandardCharsets.UTF_8)));
        compare(folder.resolve("stderr"), here(err.toString(StandardCharsets.UTF_8)));
        compare(folder.resolve("exit"), exit + "\n");
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(there(line));
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words.toArray(String[]::new);
    }

    private static String there(String text) {
        return text.replace("DATA", ROOT.resolve("data").toString())
                .replace("HOME", ROOT.resolve("home").toString());
    }

    private static String here(String text) {
        return text.replace(ROOT.resolve("data").toString(), "DATA")
                .replace(ROOT.resolve("home").toString(), "HOME")
                .replace(Version.CURRENT, "VERSION");
    }

    private static void compare(Path golden, String actual) throws IOException {
        if (WRITE) {
            Files.writeString(golden, actual);
        }
        String expected = Files.exists(golden) ? Files.readString(golden) : "(nothing: run with -Dgolden.write=true)";
        assertEquals(expected, actual, golden.toString());
    }
}

package org.credence.cli.check;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.credence.exchange.file.AtomicFile;
import org.credence.rules.RuleSet;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.layout.Layout;
import org.credence.rules.language.text.Utf8;

/** Lays rule files out anew. Tables, and files that have not the form of rules, are left alone. */
public final class Fix {
    /** Lines around each difference, as {@code diff -u} shows them. */
    private static final int CONTEXT = 3;

    private final List<Change> changes;

    /** A file that would be laid out in another way. */
    private record Change(String file, String before, String after) {}

    private Fix(List<Change> changes) {
        this.changes = changes;
    }

    /** What there is to lay out anew in a folder of rules, or in one file of them; nothing is written yet. */
    public static Fix of(Path at) throws IOException {
        List<RuleFile> files = Files.isRegularFile(at)
                ? List.of(RuleSet.readFile(at))
                : RuleSet.read(at).files();
        List<Change> changes = new ArrayList<>();
        for (RuleFile file : files) {
            if (file.sort() == RuleFile.Sort.RULES && Utf8.firstBad(file.content()) < 0) {
                String before = file.text();
                Layout.of(before)
                        .filter(after -> !after.equals(before))
                        .ifPresent(after -> changes.add(new Change(file.name(), before, after)));
            }
        }
        return new Fix(List.copyOf(changes));
    }

    /** Names of the files that change. */
    public List<String> files() {
        return changes.stream().map(Change::file).toList();
    }

    /** Writes the files, each whole or not at all. */
    public void write() throws IOException {
        for (Change change : changes) {
            try (AtomicFile file = AtomicFile.create(Path.of(change.file()))) {
                file.stream().write(change.after().getBytes(StandardCharsets.UTF_8));
                file.commit();
            }
        }
    }

    /** The differences, as {@code patch} takes them. */
    public String diff() {
        StringBuilder diff = new StringBuilder();
        for (Change change : changes) {
            List<String> before = lines(change.before());
            List<String> after = lines(change.after());
            UnifiedDiffUtils.generateUnifiedDiff(
                            change.file(), change.file(), before, DiffUtils.diff(before, after), CONTEXT)
                    .forEach(line -> diff.append(line).append('\n'));
        }
        return diff.toString();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (text.endsWith("\n")) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }
}

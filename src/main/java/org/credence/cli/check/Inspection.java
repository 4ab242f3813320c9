package org.credence.cli.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.argument.PriceList;
import org.credence.cli.console.Exit;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.credence.rules.language.Reading;
import org.credence.rules.language.RuleReader;

/**
 * All that was found in a rule base.
 *
 * @param files  how many rule files it has
 * @param rules  how many of its rules are sound
 * @param errors what keeps it from loading
 * @param lint   what deserves a second look
 */
public record Inspection(int files, int rules, List<Finding> errors, List<Finding> lint) {
    public Inspection {
        errors = List.copyOf(errors);
        lint = List.copyOf(lint);
    }

    /**
     * Reads, checks and compiles a folder of rules with what lies beside them, or one file of rules.
     *
     * @param strict also look for what only deserves a second look
     */
    public static Inspection of(Path at, boolean strict) {
        RuleSet set;
        try {
            set = Files.isRegularFile(at) ? new RuleSet(List.of(RuleSet.readFile(at))) : RuleSet.read(at);
        } catch (IOException e) {
            return new Inspection(0, 0, List.of(unread(at, e)), List.of());
        }
        return of(at, set, strict);
    }

    private static Inspection of(Path at, RuleSet set, boolean strict) {
        Reading reading = RuleReader.read(set.files());
        List<Finding> errors = new ArrayList<>(set.files().isEmpty() ? List.of(noFiles(at)) : reading.findings());
        PriceList prices = errors.isEmpty() ? RuleBook.compile(set).prices() : null;
        if (Files.isDirectory(at)) {
            errors.addAll(Companions.of(at, prices));
        }
        List<Finding> lint = strict ? Lint.of(reading.rules(), set.files()) : List.of();
        return new Inspection(set.files().size(), reading.rules().size(), errors, lint);
    }

    private static Finding noFiles(Path folder) {
        return new Finding(
                Code.NO_FILES.id(),
                Place.of(folder.toString()),
                "There are no rule files.",
                "Maybe another folder holds them, or their names do not end in .drl, .csv or .xlsx.",
                "");
    }

    private static Finding unread(Path at, IOException cause) {
        if (cause instanceof NotDirectoryException) {
            return new Finding(
                    Code.NO_ACCESS.id(),
                    Place.of(at.toString()),
                    "The folder of rules (" + at + ") must exist.",
                    "Maybe name another folder, or run credence where the folder (rules) is.",
                    "");
        }
        String file = cause instanceof java.nio.file.FileSystemException system
                ? String.valueOf(system.getFile())
                : at.toString();
        String reason = cause instanceof AccessDeniedException ? "access denied" : String.valueOf(cause.getMessage());
        String message = "The file (" + reason + ") must be readable by you.";
        return new Finding(
                Code.NO_ACCESS.id(), Place.of(file), message, "Maybe change its permissions, or its owner.", "");
    }

    /** What a run that shows this ends with; see {@link Exit}. */
    public int exit() {
        return !errors.isEmpty() ? Exit.RULES : lint.isEmpty() ? Exit.FINE : Exit.FINDINGS;
    }

    public boolean isFine() {
        return exit() == Exit.FINE;
    }
}

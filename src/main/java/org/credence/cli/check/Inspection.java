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
import org.credence.exchange.WeightsReader;
import org.credence.exchange.file.ReadOptions;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.credence.rules.language.Reading;
import org.credence.rules.language.RuleReader;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in a rule base.
 *
 * @param files  how many rule files it has
 * @param rules  how many of its rules are sound
 * @param errors what keeps it from loading
 * @param lint   what deserves a second look
 * @param book   the rules, compiled; null when they are not sound
 * @param prices in force; null when something is wrong with them or with the rules
 */
public record Inspection(
        int files,
        int rules,
        List<Finding> errors,
        List<Finding> lint,
        @Nullable RuleBook book,
        @Nullable PriceList prices) {
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
        return of(at, strict, null);
    }

    /**
     * The same, when they were inspected before: only what changed is compiled.
     *
     * @param before as they were when they were sound, or null
     */
    public static Inspection of(Path at, boolean strict, @Nullable RuleBook before) {
        RuleSet set;
        try {
            set = Files.isRegularFile(at) ? new RuleSet(List.of(RuleSet.readFile(at))) : RuleSet.read(at);
        } catch (IOException e) {
            return new Inspection(0, 0, List.of(unread(at, e)), List.of(), null, null);
        }
        return of(at, set, strict, before);
    }

    private static Inspection of(Path at, RuleSet set, boolean strict, @Nullable RuleBook before) {
        Reading reading = RuleReader.read(set.files());
        List<Finding> errors = new ArrayList<>(set.files().isEmpty() ? List.of(noFiles(at)) : reading.findings());
        RuleBook book = errors.isEmpty() ? compiled(set, before) : null;
        if (Files.isDirectory(at)) {
            errors.addAll(Companions.of(at, book == null ? null : book.prices()));
        }
        List<Finding> lint = strict ? Lint.of(reading.rules(), set.files()) : List.of();
        PriceList prices = book != null && errors.isEmpty() ? inForce(at, book.prices()) : null;
        return new Inspection(set.files().size(), reading.rules().size(), errors, lint, book, prices);
    }

    private static RuleBook compiled(RuleSet set, @Nullable RuleBook before) {
        return before == null ? RuleBook.compile(set) : RuleBook.compile(set, before);
    }

    private static PriceList inForce(Path at, PriceList prices) {
        Path weights = at.resolve("weights.json");
        boolean there = Files.isDirectory(at) && Files.exists(weights);
        return there ? prices.override(WeightsReader.read(weights, ReadOptions.STRICT)) : prices;
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

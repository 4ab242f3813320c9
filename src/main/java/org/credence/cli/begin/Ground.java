package org.credence.cli.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.argument.PriceOverride;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.RuleOptions;
import org.credence.exchange.file.BadInput;
import org.credence.fixture.Fixture;
import org.credence.fixture.Fixtures;
import org.credence.fixture.Verification;
import org.credence.fixture.expectation.RuleNames;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.RuleFile;

/**
 * Where something new is to go, and what is there already.
 *
 * @param rules    a folder of rules that load
 * @param fixtures a folder of fixtures
 */
record Ground(Path rules, Path fixtures, Terminal terminal) {

    /** @throws UserError when a folder is not there, is no folder, or may not be written to */
    Ground {
        requireFolder("rules", rules, Exit.RULES);
        requireFolder("fixtures", fixtures, Exit.INPUT);
    }

    private static void requireFolder(String of, Path folder, int exit) {
        String option = "Maybe name another with --" + of + " DIR";
        if (!Files.exists(folder)) {
            throw new UserError(
                    exit, "The folder of " + of + " (" + folder + ") must exist.", option + ", or make it.");
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new UserError(
                    exit,
                    "The folder of " + of + " (" + folder + ") must be a folder that can be written to.",
                    option + ".");
        }
    }

    /** Rules, prices and kinds as they are now, and one rule file more where one is given. */
    Credence credence(List<RuleFile> more) {
        List<RuleFile> files = new ArrayList<>(RuleOptions.read(rules).files());
        files.addAll(more);
        RuleBook book = RuleBook.compile(new RuleSet(files));
        Path weights = rules.resolve("weights.json");
        List<PriceOverride> prices = Files.exists(weights) ? RuleOptions.readWeights(weights) : List.of();
        return Credence.with(book, prices, RuleOptions.kinds(rules, terminal));
    }

    /** @throws UserError when there is something */
    static void requireFree(Path path) {
        if (Files.exists(path)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The place (" + path + ") must be free, and there is something.",
                    "Maybe choose another name.");
        }
    }

    /** @throws UserError when a fixture has an incident of that id, or when the folder is itself a fixture */
    void requireNewIncidents(List<String> ids, Credence credence) throws IOException {
        Fixtures reader = new Fixtures(credence.kinds(), RuleNames.of(credence));
        for (Path folder : fixturesThere()) {
            for (String id : incidents(folder, reader)) {
                if (ids.contains(id)) {
                    throw new UserError(
                            Exit.COMMAND_LINE,
                            "The incident id (" + id + ") must be new, and is in " + folder + ".",
                            "Maybe choose another name.");
                }
            }
        }
    }

    private List<Path> fixturesThere() throws IOException {
        try (Stream<Path> entries = Files.list(fixtures)) {
            if (entries.noneMatch(entry -> !String.valueOf(entry.getFileName()).startsWith("."))) {
                return List.of();
            }
        }
        List<Path> found = Fixtures.find(fixtures);
        if (found.contains(fixtures)) {
            throw new UserError(
                    Exit.INPUT,
                    "The folder of fixtures (" + fixtures + ") must hold fixtures, and is one itself.",
                    "Maybe name the folder around it.");
        }
        return found;
    }

    /** What is wrong with other fixtures is not told here. */
    private static List<String> incidents(Path folder, Fixtures reader) {
        try {
            return reader.read(folder).incidents().stream()
                    .map(incident -> incident.id())
                    .toList();
        } catch (BadInput e) {
            return List.of();
        }
    }

    /** @throws UserError when the rules of this place make something else of it than it expects */
    void requirePassing(Path folder, Credence credence) {
        Fixture fixture = new Fixtures(credence.kinds(), RuleNames.of(credence)).read(folder);
        Verification.of(List.of(fixture), credence).get(0).failed().stream()
                .findFirst()
                .ifPresent(failed -> {
                    String said = failed.report().get(0);
                    throw new UserError(
                            Exit.FINDINGS,
                            "What is new must pass under the rules of " + rules + ", and does not:\n  "
                                    + said.substring(said.indexOf("expected")),
                            "Maybe look at `credence test` first: these rules leave little room for one more.");
                });
    }
}

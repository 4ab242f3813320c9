package org.credence.cli.test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.credence.Credence;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.text.Numbers;
import org.credence.cli.text.TestText;
import org.credence.cli.watch.Watching;
import org.credence.exchange.file.AtomicFile;
import org.credence.fixture.Coverage;
import org.credence.fixture.FixtureRun;
import org.credence.fixture.Golden;
import org.credence.fixture.JUnitReport;
import org.credence.fixture.TestReport;
import org.credence.fixture.expectation.RuleNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence test}: whether scores are what people expect, and what they were. */
@CommandLine.Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Scores the fixtures and compares: with what people expect (expect.json), and with the scores"
                + " accepted before (golden.json), to the last digit.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence test",
            "  credence test fixtures/al-omar-2021-07-04",
            "  credence test --set later-denial=4      what would another price move?",
            "  credence test --review                  look at each golden that moved, and accept it or not",
            "  credence test --coverage --min-coverage 100 --junit target/fixtures.xml",
            "",
            "Exit codes: 0 fine, 1 an expectation not met, a golden moved, or coverage too low, 2 command line,"
                    + " 3 rules do not load, 4 a fixture cannot be read, 10 only new goldens were written."
        })
public final class TestCommand extends Command {
    @Parameters(
            paramLabel = "FIXTURES",
            arity = "0..1",
            description = "A fixture, or a folder of fixtures; @|bold fixtures|@ unless given.")
    private @Nullable Path fixtures;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--coverage",
            description = "Show in how many fixtures each rule fires, and in how many it stays silent.")
    private boolean showCoverage;

    @Option(
            names = "--min-coverage",
            paramLabel = "PERCENT",
            description = "Fail when fewer of a hundred rules both fire and stay silent.")
    private @Nullable Double leastCoverage;

    @Option(names = "--accept", description = "Write the scores of fixtures that moved, or are new, as their golden.")
    private boolean accept;

    @Option(names = "--review", description = "Show each that moved, or is new, and ask whether to accept it.")
    private boolean review;

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write the results as JUnit XML.")
    private @Nullable Path junit;

    @Option(
            names = "--watch",
            description = "Stay, and test again whenever a rule, price or fixture is saved; show what moved.")
    private boolean watch;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "@|bold table|@ (usual on a terminal) or @|bold jsonl|@ (usual when piped).")
    private @Nullable Form format;

    /** Forms of results; the names are those on the command line. */
    enum Form {
        table,
        jsonl
    }

    public TestCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException, InterruptedException {
        requireSense();
        Path folder = fixtures == null ? terminal().home().resolve("fixtures").normalize() : fixtures;
        if (watch) {
            return watch(folder);
        }
        Credence credence = rules.open(terminal());
        TestReport found = FixtureRun.of(folder, credence, accept || review);
        List<Golden> written = accepted(found);
        TestReport report = found.accepting(written);
        Coverage coverage = showCoverage || leastCoverage != null
                ? Coverage.of(RuleNames.of(credence).rules(), report.reports())
                : null;
        print(report, coverage);
        if (junit != null) {
            AtomicFile.write(junit, JUnitReport.write(report.suites()));
        }
        KeptLater.start(credence.rules(), rules.folder(terminal()), terminal());
        return ending(report, written, coverage);
    }

    private Ending watch(Path folder) throws InterruptedException {
        return new Watching(terminal(), talk())
                .over(places -> places.folder(folder, 2))
                .score(rules, new TestWork(folder, isTable(), terminal()), isTable());
    }

    private boolean isTable() {
        return format == null ? terminal().isTerminal() : format == Form.table;
    }

    private void requireSense() {
        Watching.requireAlone(watch, "--accept", accept);
        Watching.requireAlone(watch, "--review", review);
        Watching.requireAlone(watch, "--coverage", showCoverage);
        Watching.requireAlone(watch, "--min-coverage", leastCoverage != null);
        Watching.requireAlone(watch, "--junit", junit != null);
        if (accept && review) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The options (--accept, --review) must not be given together.",
                    "Maybe leave out --accept: --review asks for each golden.");
        }
        if (leastCoverage != null && !(leastCoverage >= 0 && leastCoverage <= 100)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The least coverage (" + leastCoverage + ") must be between 0 and 100 per cent.",
                    "Maybe write --min-coverage 100.");
        }
    }

    private List<Golden> accepted(TestReport found) throws IOException {
        Acceptance acceptance = new Acceptance(terminal(), talk());
        return accept ? acceptance.acceptAll(found) : review ? acceptance.review(found) : List.of();
    }

    private void print(TestReport report, @Nullable Coverage coverage) {
        Coverage shown = showCoverage ? coverage : null;
        terminal()
                .out()
                .print(isTable() ? new TestText(terminal().style()).of(report, shown) : TestLines.of(report, shown));
    }

    private Ending ending(TestReport report, List<Golden> written, @Nullable Coverage coverage) {
        boolean covered = true;
        if (coverage != null && leastCoverage != null && coverage.percent() < leastCoverage) {
            covered = false;
            talk().error("The coverage (" + Numbers.plain(Math.floor(coverage.percent() * 10) / 10)
                    + " %) must be at least " + Numbers.plain(leastCoverage)
                    + " %.\nMaybe look at `credence test --coverage`, and add a fixture.");
        }
        if (!report.unloaded().isEmpty()) {
            return new Ending(Exit.INPUT, "put right what could not be read, and test again");
        }
        if (!report.passed() || !covered) {
            return new Ending(Exit.FINDINGS, next(report));
        }
        boolean onlyNew = written.stream().allMatch(golden -> golden.state() == Golden.State.NEW);
        return written.isEmpty() || !onlyNew
                ? Ending.fine("credence test --coverage   which rules the fixtures exercise")
                : new Ending(Exit.GOLDENS, "look at the new goldens, and commit them");
    }

    private static String next(TestReport report) {
        if (report.failed() == 0) {
            return report.goldens(Golden.State.DRIFTED).isEmpty()
                    ? ""
                    : "credence test --review   to look at what moved, and accept it or not";
        }
        return report.reports().stream()
                .filter(it -> !it.failed().isEmpty())
                .findFirst()
                .map(it -> "credence explain " + it.fixture().folder() + "   why it scores so")
                .orElse("");
    }
}

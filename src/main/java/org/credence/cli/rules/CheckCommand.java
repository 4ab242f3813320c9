package org.credence.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credence.argument.PriceList;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.text.FindingsText;
import org.credence.exchange.json.PlainObject;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Reading;
import org.credence.rules.language.RuleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence check}: whether rules are sound, and where they are not. */
@CommandLine.Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads, checks and compiles the rules, their prices and the kinds of source, and shows everything"
                + " that is wrong with them. Scoring refuses the same rules.",
        footerHeading = "%nExamples:%n",
        footer = {"  credence check", "  credence check my-rules --format json", "  credence check rules/denials.drl"})
public final class CheckCommand extends Command {
    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "A folder of rules, or one file of them; @|bold rules|@ unless given.")
    private @Nullable Path rules;

    @Option(names = "--format", paramLabel = "FORMAT", description = "@|bold text|@ (the usual) or @|bold json|@.")
    private Form format = Form.text;

    @Option(
            names = "--strict",
            description = "Also find rules that charge nothing, and prices at an end of their range.")
    private boolean strict;

    /** Forms of a report; the names are those on the command line. */
    enum Form {
        text,
        json
    }

    public CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Path at = rules == null ? terminal().home().resolve("rules").normalize() : rules;
        RuleSet texts = Files.isRegularFile(at) ? single(at) : RuleOptions.read(at);
        Reading reading = RuleReader.read(texts.files());
        if (reading.findings().isEmpty()) {
            compile(at, texts);
        }
        List<Finding> lint = strict ? Lint.of(reading.rules(), texts.files()) : List.of();
        Report report = new Report(texts.files().size(), reading.rules().size(), reading.findings(), lint);
        terminal().out().print(format == Form.json ? report.json() : report.text());
        boolean fine = report.exit() == Exit.FINE;
        return new Ending(
                report.exit(),
                fine ? "credence test   whether any score moved" : "put the first one right, and check again");
    }

    private static RuleSet single(Path file) throws IOException {
        return new RuleSet(List.of(RuleSet.readFile(file)));
    }

    /** Also the prices and the kinds that lie beside the rules. */
    private void compile(Path at, RuleSet texts) {
        PriceList prices = RuleBook.compile(texts).prices();
        Path weights = at.resolve("weights.json");
        if (Files.isRegularFile(weights)) {
            prices.override(RuleOptions.readWeights(weights));
        }
        if (Files.isDirectory(at) && Files.exists(at.resolve("kinds.json"))) {
            RuleOptions.kinds(at, terminal());
        }
    }

    /** What was found: errors, which keep the rules from loading, and what deserves a second look. */
    private record Report(int files, int rules, List<Finding> errors, List<Finding> lint) {
        int exit() {
            return !errors.isEmpty() ? Exit.RULES : lint.isEmpty() ? Exit.FINE : Exit.FINDINGS;
        }

        String text() {
            String in = " in " + count(files, "file");
            String all = FindingsText.of("error", errors) + FindingsText.of("lint", lint);
            if (errors.isEmpty()) {
                return all + (lint.isEmpty() ? "ok: " : count(lint.size(), "finding") + ", ") + count(rules, "rule")
                        + in + "\n";
            }
            return all + count(errors.size(), "error") + in + "\n";
        }

        String json() {
            Stream<PlainObject> all = Stream.concat(
                    errors.stream().map(it -> CheckCommand.json("error", it)),
                    lint.stream().map(it -> CheckCommand.json("lint", it)));
            return PlainObject.of("ok", exit() == Exit.FINE)
                            .with("rules", rules)
                            .with("files", files)
                            .with("findings", all.toList())
                    + "\n";
        }

        private static String count(int number, String of) {
            return number + " " + of + (number == 1 ? "" : "s");
        }
    }

    private static PlainObject json(String severity, Finding finding) {
        return PlainObject.of("code", finding.code())
                .with("severity", severity)
                .with("file", finding.place().file())
                .with("line", finding.place().line())
                .with("column", finding.place().column())
                .with("length", finding.place().length())
                .with("message", finding.message())
                .with("advice", finding.advice());
    }
}

package org.credence.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.Credence;
import org.credence.argument.Price;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.text.Page;
import org.credence.cli.text.RuleTable;
import org.credence.cli.tune.Labelled;
import org.credence.cli.tune.Stopwatch;
import org.credence.exchange.json.PlainObject;
import org.credence.fixture.Exercise;
import org.credence.model.TrackRecords;
import org.credence.rules.language.Rule;
import org.credence.rules.language.Verb;
import org.credence.tune.CaseBook;
import org.credence.tune.scorecard.Cover;
import org.credence.tune.scorecard.Firings;
import org.credence.tune.scorecard.RuleScore;
import org.credence.tune.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence rules}: what each rule charges, why, where it fires, and what it is worth. */
@CommandLine.Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Every rule: its price, what tuning may try, its reason, where it stands, and which fixtures"
                + " fire it; with --scorecard what settled claims say of it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence rules",
            "  credence rules --rules my-rules --format jsonl",
            "  credence rules --scorecard",
            "  credence rules --scorecard incidents.jsonl --labels outcomes.jsonl",
            "",
            "Exit codes: 0 fine, 2 command line, 3 rules do not load, 4 the corpus or a fixture does not load, or"
                    + " nothing can be learned from the corpus."
        })
public final class RulesCommand extends Command {
    @Parameters(
            paramLabel = "CORPUS",
            arity = "0..*",
            description = "For the scorecard: incidents with outcomes, files or folders of them; @|bold -|@ for"
                    + " standard input. @|bold fixtures|@ unless given.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--scorecard",
            description = "Measure each rule on settled claims, and say whether to keep, tune or retire it.")
    private boolean scorecard;

    @Mixin
    private Labelled labelled = new Labelled();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "How incidents are dealt into folds and drawn for intervals; @|bold 1|@ unless given.")
    private @Nullable Long seed;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private Exercised exercised = new Exercised();

    @Mixin
    private OutputOptions output = new OutputOptions();

    public RulesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        requireSense();
        Credence credence = rules.open(terminal());
        if (scorecard) {
            scorecard(credence);
        } else {
            list(credence);
        }
        KeptLater.start(credence.rules(), rules.folder(terminal()), terminal());
        return Ending.fine(
                scorecard
                        ? "credence tune   which prices to change together"
                        : "credence score --set RULE=PRICE   another price for one rule, in one run");
    }

    private void requireSense() {
        String stray =
                !paths.isEmpty() ? paths.get(0).toString() : labelled.isGiven() ? "--labels, --sources" : "--seed";
        if (!scorecard && (!paths.isEmpty() || labelled.isGiven() || seed != null)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "What is said of a corpus (" + stray + ") must come with --scorecard.",
                    "Maybe write credence rules --scorecard.");
        }
    }

    private void list(Credence credence) throws IOException {
        Exercise exercise = exercised.of(credence, terminal(), talk());
        List<Price> prices = credence.prices().all().stream().map(this::placed).toList();
        Map<String, List<String>> fixtures = new HashMap<>();
        if (exercise != null) {
            prices.forEach(price -> fixtures.put(
                    price.rule().name(), exercise.firing(price.rule().name())));
        }
        write(
                page -> new RuleTable(prices, fixtures).print(page),
                prices.stream().map(price -> RuleJson.of(price, exercise)).toList());
    }

    private void scorecard(Credence credence) throws IOException {
        Stopwatch watch = new Stopwatch("measuring", talk());
        Firings firings = new Firings(credence.scorer(TrackRecords.FROM_FILE));
        watch.begin("arguing the corpus");
        CaseBook book = labelled.read(paths, credence, terminal(), talk(), firings);
        watch.begin("running the fixtures");
        Exercise exercise = exercised.ofAll(credence, terminal());
        Cover cover = exercise == null ? Cover.NONE : exercise::alone;
        List<RuleScore> scores = new Scorecard(
                        book.design(), firings, speaking(credence), cover, seed == null ? 1 : seed)
                .of(credence.prices(), watch);
        watch.end();
        Footing footing = Footing.of(corpus(), book);
        write(
                page -> new ScorecardText(scores, footing).print(page),
                scores.stream()
                        .map(score -> RuleJson.of(placed(score.price()), score, exercise, footing))
                        .toList());
    }

    private String corpus() {
        return paths.isEmpty() ? "fixtures" : paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    /** Rules without which something is not said at all. */
    private static Set<String> speaking(Credence credence) {
        Set<String> speaking = new HashSet<>();
        for (Rule rule : credence.rules().sound()) {
            if (rule.verb() == Verb.WORD || rule.verb().stage() == Verb.Stage.DERIVE) {
                speaking.add(rule.name());
            }
        }
        return speaking;
    }

    /** Fills a page for people. */
    private interface Printer {
        void print(Page page);
    }

    private void write(Printer printer, List<PlainObject> objects) throws IOException {
        Format format = output.format(terminal().isTerminal() ? Format.table : Format.jsonl);
        Results.Form form = format == Format.json ? Results.Form.ARRAY : Results.Form.PLAIN;
        try (Results results = Results.to(output.out(), form, terminal())) {
            if (format == Format.table) {
                Page page = terminal().page();
                printer.print(page);
                results.write(List.of(page.toString()));
            } else {
                String end = format == Format.jsonl ? "\n" : "";
                for (PlainObject object : objects) {
                    results.write(List.of(object + end));
                }
            }
            results.commit();
        }
    }

    /** Kept rules know the folder they were compiled in, which need not be the one that is looked at. */
    private Price placed(Price price) {
        String name = String.valueOf(Path.of(price.place()).getFileName());
        String place = rules.folder(terminal()).resolve(name).toString();
        return new Price(price.rule(), price.unit(), price.value(), price.range(), price.why(), price.because(), place);
    }
}

package org.credence.cli.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.Credence;
import org.credence.Version;
import org.credence.argument.PriceOverride;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.page.PageOption;
import org.credence.cli.page.TunePage;
import org.credence.cli.text.Page;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.label.WeightsWriter;
import org.credence.picture.Fact;
import org.credence.tune.CaseBook;
import org.credence.tune.Guard;
import org.credence.tune.Tuner;
import org.credence.tune.Tuning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence tune}: proposes prices that fit settled claims, and measures them on incidents they never saw. */
@CommandLine.Command(
        name = "tune",
        mixinStandardHelpOptions = true,
        description = "Fits the prices of the rules to claims whose outcomes are known, and measures the result on"
                + " incidents that took no part. Proposes; writes weights.json with --write alone.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence tune incidents.jsonl",
            "  credence tune corpus --labels outcomes.jsonl --seed 7",
            "  credence tune incidents.jsonl --write && credence diff",
            "",
            "Exit codes: 0 a proposal that holds, 1 refused: nothing moved, or held out it is not better, 2 command"
                    + " line, 3 rules do not load, 4 the corpus does not load or nothing can be learned from it."
        })
public final class TuneCommand extends Command {
    @Parameters(
            paramLabel = "LABELLED",
            arity = "0..*",
            description = "Incidents with outcomes: files, or folders of them; @|bold -|@ for standard input."
                    + " @|bold fixtures|@ unless given.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private Labelled labelled = new Labelled();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "Fixtures whose expectations must stay met; @|bold fixtures|@ unless given.")
    private @Nullable Path fixtures;

    @Option(names = "--no-fixtures", description = "Let nothing guard the proposal.")
    private boolean unguarded;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "How incidents are dealt into folds and drawn for intervals; @|bold 1|@ unless given.")
    private long seed = 1;

    @Option(names = "--write", description = "Write the proposal into weights.json, where it is not refused.")
    private boolean write;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "@|bold table|@ for people or @|bold json|@ (one object).")
    private @Nullable Form format;

    @Mixin
    private PageOption page = new PageOption();

    /** Forms of a report; the names are those on the command line. */
    enum Form {
        table,
        json
    }

    public TuneCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Stopwatch watch = new Stopwatch("tuning", talk());
        watch.begin("reading the rules");
        Credence credence = rules.open(terminal());
        watch.begin("arguing the corpus");
        CaseBook book = labelled.read(paths, credence, terminal(), talk());
        watch.begin("pricing the fixtures");
        Guard guard = guard(credence);
        Tuning tuning = new Tuner(book.design(), seed, guard, watch).tune();
        watch.end();
        print(tuning, book);
        page.write(() -> TunePage.of(tuning, lead(tuning), colophon()));
        KeptLater.start(credence.rules(), rules.folder(terminal()), terminal());
        Tuning.Refusal refusal = tuning.refusal();
        if (refusal != null) {
            talk().error(Refusals.text(refusal, tuning));
            return new Ending(Exit.FINDINGS, "credence rules --scorecard   what each rule is worth on the corpus");
        }
        if (write) {
            return written(tuning, book);
        }
        return Ending.fine(page.isGiven() ? page.next() : "the same with --write, then credence diff");
    }

    private static List<String> lead(Tuning tuning) {
        Tuning.Refusal refusal = tuning.refusal();
        return refusal == null
                ? List.of("The proposal holds: held out, it is better by more than noise.")
                : List.of(("Refused. " + Refusals.text(refusal, tuning)).split("\n"));
    }

    private List<Fact> colophon() {
        return List.of(new Fact("seed", Long.toString(seed)), new Fact("credence", Version.CURRENT));
    }

    private Guard guard(Credence credence) {
        if (unguarded) {
            return Guard.NONE;
        }
        Path folder = fixtures == null ? terminal().home().resolve("fixtures").normalize() : fixtures;
        return FixtureGuard.of(folder, credence);
    }

    private void print(Tuning tuning, CaseBook book) {
        boolean table = format == null ? terminal().isTerminal() : format == Form.table;
        if (table) {
            Page text = terminal().page();
            new TuneText(tuning, book).print(text);
            terminal().print(text);
        } else {
            terminal().out().print(TuneJson.of(tuning, book) + "\n");
        }
    }

    private Ending written(Tuning tuning, CaseBook book) throws IOException {
        Path file = rules.weights(terminal());
        List<PriceOverride> present = Files.exists(file) ? RuleOptions.readWeights(file) : List.of();
        AtomicFile.write(file, WeightsWriter.text(new Proposal(tuning, book).over(present)));
        talk().say(String.format(Locale.ROOT, "wrote %s", file));
        return Ending.fine("credence diff   what the new prices move");
    }
}

package org.credence.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.Credence;
import org.credence.Version;
import org.credence.bench.accuracy.Deal;
import org.credence.bench.accuracy.Measurement;
import org.credence.bench.accuracy.Peers;
import org.credence.bench.accuracy.ValueSet;
import org.credence.bench.accuracy.engine.ValueBench;
import org.credence.bench.accuracy.peer.AllPeers;
import org.credence.bench.accuracy.peer.Peer;
import org.credence.bench.accuracy.rumour.RumourBench;
import org.credence.bench.accuracy.rumour.RumourSet;
import org.credence.bench.accuracy.speaker.SpeakerBench;
import org.credence.bench.accuracy.speaker.SpeakerSet;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.page.AccuracyPage;
import org.credence.cli.page.PageOption;
import org.credence.cli.text.AccuracyTable;
import org.credence.cli.text.Page;
import org.credence.learn.belief.Quality;
import org.credence.learn.corpus.Argued;
import org.credence.learn.corpus.Corpus;
import org.credence.picture.Fact;
import org.credence.tune.metric.Predictions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence bench accuracy}: how right what is learned is, beside others. */
@CommandLine.Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = {
            "Measures every folder with tables of claims and of the truth: with track records from half of the settled"
                    + " claims, over 5 splits by object, and without labels; beside the best that others reached.",
            "Rows engine are what credence score would print, with the rules and prices in force; the others are the"
                    + " arithmetic of credence learn on what the rules argued once. One setting for all sets.",
            "Folders with tables of posts about rumours (RumourEval), and with tables of speakers (LIAR), are scored by"
                    + " the engine, too."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence bench accuracy data",
            "  credence bench accuracy data --html accuracy.html",
            "  credence bench accuracy data/flights --without-labels",
            "  credence bench accuracy data/flights --with-records --folds 10"
        })
public final class AccuracyCommand extends Command {
    @Parameters(paramLabel = "DATA", description = "A folder of such folders, or one of them.")
    private Path data = Path.of("");

    @Option(names = "--without-labels", description = "Measure without labels alone.")
    private boolean unlabelled;

    @Option(names = "--with-records", description = "Measure with records from settled claims alone.")
    private boolean recorded;

    @Option(
            names = "--peers",
            description = "Measure what others published, too, from their formulas, on the same questions and splits.")
    private boolean others;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "Deal settled claims into N parts and ask about each with records from all others, in place of 5"
                            + " times half with records from the other half. 2 or more.")
    private @Nullable Integer folds;

    @Mixin
    private PageOption html = new PageOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    private final List<String> skipped = new ArrayList<>();
    private final Peers peers = Peers.read();
    private final AccuracyTable table = new AccuracyTable(peers);
    private final AccuracyPage pictures = new AccuracyPage();
    private final RumourTable rumours = new RumourTable();
    private final SpeakerTable speakers = new SpeakerTable();

    public AccuracyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        if (folds != null && folds < 2) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The number of parts (--folds " + folds + ") must be 2 or more.",
                    "Maybe 10, so that nine tenths give the records.");
        }
        if (folds != null && unlabelled) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "Parts (--folds) must go with records, which --without-labels does without.",
                    "Maybe leave one of the two out.");
        }
        if (!Files.isDirectory(data)) {
            throw new UserError(
                    Exit.INPUT, "The data (" + data + ") must be a folder.", "Maybe it lies somewhere else.");
        }
        Credence credence = rules.open(terminal());
        for (Path folder : isOne(data) ? List.of(data) : ValueSet.folders(data)) {
            measure(folder, credence);
        }
        Page page = terminal().page();
        if (!table.isEmpty() || isEmpty()) {
            table.print(page);
        }
        rumours.print(page);
        speakers.print(page);
        skipped.forEach(line -> page.line("skipped: " + line));
        terminal().out().print(page);
        html.write(() -> pictures.page(skipped, colophon(credence)));
        return Ending.fine(html.isGiven() ? html.next() : "credence learn CORPUS   the records behind such figures");
    }

    private List<Fact> colophon(Credence credence) {
        return List.of(
                new Fact("data", data.toString()),
                new Fact("rules", credence.rules().rules().hash()),
                new Fact("version", Version.CURRENT));
    }

    private boolean isEmpty() {
        return rumours.isEmpty() && speakers.isEmpty();
    }

    private static boolean isOne(Path folder) throws IOException {
        return ValueSet.isOne(folder) || RumourSet.isOne(folder) || SpeakerSet.isOne(folder);
    }

    private void measure(Path folder, Credence credence) throws IOException {
        if (ValueSet.isOne(folder)) {
            values(folder, credence);
        } else if (!isOne(folder)) {
            skipped.add(folder.getFileName() + " has no tables of claims and of the truth, of posts, or of speakers");
        } else if (unlabelled) {
            skipped.add(folder.getFileName() + " is measured with records alone");
        } else if (RumourSet.isOne(folder)) {
            rumours(RumourSet.read(folder), credence);
        } else {
            speakers(SpeakerSet.read(folder), credence);
        }
    }

    private void rumours(RumourSet set, Credence credence) {
        if (RumourBench.isWorthwhile(set)) {
            for (RumourBench.Row row : RumourBench.of(set, credence)) {
                rumours.add(set.name(), row);
                pictures.rumours(set.name(), RumourTable.name(row.way()), row.mark(), row.binary());
            }
        } else {
            skipped.add(set.name() + " has too few events with true, false and unverified rumours outside them");
        }
    }

    private void speakers(SpeakerSet set, Credence credence) {
        Predictions predictions = SpeakerBench.of(set, credence);
        speakers.add(set.name(), predictions);
        pictures.speakers(set.name(), "engine", predictions);
    }

    private void values(Path folder, Credence credence) throws IOException {
        long from = System.nanoTime();
        ValueSet set = ValueSet.read(folder);
        Corpus corpus = Argued.corpus(
                set.incidents(),
                set.sources(),
                List.of(credence.reasoner()),
                credence.prices(),
                credence.kinds(),
                () -> {});
        if (!Measurement.isWorthwhile(corpus)) {
            skipped.add(set.name() + " has too few settled questions with rival values");
            return;
        }
        double loading = seconds(from);
        talk().say(String.format(Locale.ROOT, "%s: argued in %.1f s", set.name(), loading));
        List<Deal> deals = folds == null ? Deal.halves(corpus) : Deal.folds(corpus, folds);
        if (!unlabelled) {
            withRecords(set, corpus, deals, credence, loading);
        }
        if (!recorded) {
            from = System.nanoTime();
            Quality quality = Measurement.withoutLabels(corpus);
            table.row(set.name(), false, quality, loading + seconds(from));
            pictures.values(set.name(), "no labels", quality, peers.best(set.name(), false));
        }
        for (Peer peer : others ? AllPeers.of(corpus) : List.<Peer>of()) {
            if (peer.usesRecords() ? !unlabelled : !recorded) {
                from = System.nanoTime();
                Quality quality = Measurement.of(peer, corpus, deals);
                table.peer(peer.name(), peer.usesRecords(), quality, seconds(from));
                pictures.values(set.name(), peer.name(), quality, null);
            }
        }
    }

    private void withRecords(ValueSet set, Corpus corpus, List<Deal> deals, Credence credence, double loading) {
        Peers.Peer best = peers.best(set.name(), true);
        long from = System.nanoTime();
        Quality quality = Measurement.withRecords(corpus, deals);
        table.row(set.name(), true, quality, seconds(from));
        pictures.values(set.name(), "records", quality, best);
        from = System.nanoTime();
        ValueBench.Result engine = ValueBench.of(set, corpus, deals, credence);
        table.engine(set.name(), "engine", engine.shipped(), loading + seconds(from));
        table.engine(set.name(), "… fitted", engine.fitted(), 0);
        pictures.values(set.name(), "engine", engine.shipped(), best);
        pictures.values(set.name(), "engine, fitted", engine.fitted(), best);
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}

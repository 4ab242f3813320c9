package org.credence.cli.score;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.credence.Credence;
import org.credence.batch.EarlierScores;
import org.credence.cli.batch.Chunk;
import org.credence.cli.batch.Form;
import org.credence.cli.batch.Journal;
import org.credence.cli.batch.Outlet;
import org.credence.cli.batch.ScoreBatch;
import org.credence.cli.batch.Watchdog;
import org.credence.cli.batch.Workers;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Farewell;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Apart;
import org.credence.cli.options.Batch;
import org.credence.cli.options.InputOptions;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.options.Sought;
import org.credence.cli.options.View;
import org.credence.cli.watch.Watching;
import org.credence.cli.watch.Work;
import org.credence.exchange.file.Packing;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.ScoreWriter;
import org.credence.exchange.sheet.ParquetScores;
import org.credence.model.TrackRecords;
import org.credence.score.Provenance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence score}: confidence per claim and incident. */
@CommandLine.Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Confidence per incident and claim: a table on a terminal, one JSON object a line when piped.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence score fixtures/al-omar-2021-07-04",
            "  credence score incidents.jsonl --sources sources.json --out scores.jsonl --rejects rejects.jsonl",
            "  zcat incidents.jsonl.gz | credence score - --as-of 2021-07-04 --without coalition-spokesman",
            "  credence score --set later-denial=3 --detail full",
            "  credence score incidents.jsonl --out scores.csv",
            "  credence score incidents.jsonl --out scores.parquet",
            "  credence score incidents.jsonl.gz --out scores.jsonl.gz --resume",
            "  credence score incidents.jsonl --since yesterday.jsonl --out today.jsonl"
        })
public final class ScoreCommand extends Command {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description =
                    "A format of others instead, such as @|bold csv|@ or @|bold parquet|@; a name that is none lists them.")
    private @Nullable String to;

    @Option(
            names = "--detail",
            paramLabel = "DETAIL",
            description = "@|bold summary|@ (the usual) or @|bold full|@: arguments, timeline, what would change it.")
    private Extent detail = Extent.summary;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where bad records go, one JSON object a line, with place and reason.")
    private @Nullable Path rejects;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many incidents are scored at a time; as many as there are processors unless given.")
    private int jobs;

    @Option(
            names = "--limit-seconds",
            paramLabel = "S",
            description =
                    "Reject an incident that the rules take longer with at a time; ${DEFAULT-VALUE} unless given.")
    private int limit = 60;

    @Option(names = "--resume", description = "Go on with the run of the same command that was interrupted.")
    private boolean resume;

    @Option(
            names = "--since",
            paramLabel = "SCORES",
            description = "Take over from earlier scores (JSONL) what nothing has changed that it depends on.")
    private @Nullable Path since;

    @Option(
            names = "--watch",
            description = "Stay, and score again whenever a rule, price, incident or source is saved; show what moved.")
    private boolean watch;

    /** How much of a score is shown; the names are those on the command line. */
    enum Extent {
        summary,
        full
    }

    public ScoreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException, InterruptedException {
        if (watch) {
            return watch();
        }
        ScoreFormat foreign = foreign();
        Format format = output.format(terminal().isTerminal() ? Format.table : Format.jsonl);
        int workers = jobs();
        View view = input.view();
        List<Path> files = keptApart(input.files(terminal()));
        Credence credence = rules.open(terminal());
        input.requireMet(view.sought(), files, credence.prices());
        Form form = Form.of(format, foreign, writer(credence), credence.prices());
        boolean full = detail == Extent.full || (foreign != null && foreign.wantsExamined());
        try (Watchdog watchdog = Watchdog.start(limit());
                EarlierScores earlier = earlier(form);
                Journal journal = journal(form, earlier, credence.provenance(TrackRecords.FROM_FILE));
                Farewell farewell = farewell(journal);
                Results results = results(journal, form.results());
                Rejects bad = rejects(journal);
                Progress progress = new Progress(terminal(), talk())) {
            Outlet outlet = form.outlet(results, terminal().style());
            ScoreBatch batch = new ScoreBatch(outlet, bad, journal, progress, talk());
            if (journal == null || !journal.isOver()) {
                credence.rules().within(watchdog.patience());
                Predicate<Chunk> dealtWith = journal == null ? chunk -> false : journal::isDealtWith;
                Workers.Task task = new Workers.Task(full, dealtWith, earlier);
                Workers hired = new Workers(credence, view, outlet, task);
                batch.score(files, workers, hired, this::open);
                requireMet(view, journal);
                sayTakenOver(hired);
            }
            if (farewell != null) {
                farewell.cancel();
            }
            batch.commit(results, output.out());
            batch.sayLeftOut();
            KeptLater.start(credence.rules(), rules.folder(terminal()), terminal());
            return new Ending(bad.count() == 0 ? Exit.FINE : Exit.INPUT, next(files, bad));
        }
    }

    private Results results(@Nullable Journal journal, Results.Form form) throws IOException {
        return journal == null ? Results.to(output.out(), form, terminal()) : journal.results(form);
    }

    private Rejects rejects(@Nullable Journal journal) throws IOException {
        return journal == null ? Rejects.to(rejects, terminal(), talk()) : journal.rejects();
    }

    private List<Path> keptApart(List<Path> files) {
        Path out = output.out();
        Apart apart = input.apart(files).read("rules", rules.files(terminal()));
        // what a run takes over it may replace by what comes of it
        if (since != null && (out == null || !Apart.isSame(since, out))) {
            apart.read("earlier scores", since);
        }
        apart.written("--out", out).written("--rejects", rejects);
        return files;
    }

    private void sayTakenOver(Workers workers) {
        if (since != null) {
            talk().say("From " + since + " were taken over " + workers.takenOver()
                    + " scores that nothing has changed.");
        }
    }

    private Batch open(Path file, Rejects.Taking rejected, Consumer<String> summary) throws IOException {
        return input.batch(file, terminal(), talk(), Rejects.told(rejected, talk()), summary);
    }

    /** Null when every incident is scored. */
    private @Nullable EarlierScores earlier(Form form) throws IOException {
        if (since == null) {
            return null;
        }
        if (form.foreign() != null || form.own() != Format.jsonl) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The option (--since) must stand with an output in JSONL.",
                    "Maybe add --format jsonl.");
        }
        return EarlierScores.open(since);
    }

    /** Null when the output cannot be gone on with. */
    private @Nullable Journal journal(Form form, @Nullable EarlierScores earlier, Provenance provenance)
            throws IOException {
        Path out = output.out();
        Journal.Outputs outputs = out == null ? null : new Journal.Outputs(out, rejects);
        if (outputs == null || !form.isOfTexts() || !outputs.fit()) {
            if (resume) {
                throw new UserError(
                        Exit.COMMAND_LINE,
                        "The option (--resume) must stand with --out FILE, for JSONL, JSON or CSV.",
                        isParquet(form)
                                ? "Maybe write JSONL, which can be gone on with, or Parquet in several runs."
                                : "Maybe name the file that the interrupted run was to write.");
            }
            return null;
        }
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("rules", provenance.rules());
        asked.put("prices", provenance.weights());
        asked.put("version", provenance.version());
        asked.put("options", input.asked() + " rejects " + rejects + " " + form.name() + " " + detail);
        asked.put(Journal.EARLIER, earlier == null ? "none" : String.format("%016x", earlier.hash()));
        return Journal.open(outputs, asked, resume, talk());
    }

    /** Null when there is nothing to say, or the journal says it. */
    private @Nullable Farewell farewell(@Nullable Journal journal) {
        Path out = output.out();
        if (journal != null || out == null) {
            return null;
        }
        return Farewell.of(() -> talk().error("Interrupted. Nothing was written to " + out
                + ", which cannot be gone on with; the same command begins at the beginning.\n"
                + "Maybe write JSONL, with which --resume goes on."));
    }

    private static boolean isParquet(Form form) {
        return form.foreign() instanceof ParquetScores;
    }

    private static void requireMet(View view, @Nullable Journal journal) throws IOException {
        try {
            view.sought().forEach(Sought::requireMet);
        } catch (UserError e) {
            if (journal != null) {
                journal.forget();
            }
            throw e;
        }
    }

    private int jobs() {
        if (jobs < 0) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The number of --jobs (" + jobs + ") must be 1 or more.",
                    "Maybe leave it out: then all processors work.");
        }
        return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Duration limit() {
        if (limit < 1) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The seconds of --limit-seconds (" + limit + ") must be 1 or more.",
                    "Maybe leave it out: then it is 60.");
        }
        return Duration.ofSeconds(limit);
    }

    private Ending watch() throws InterruptedException {
        Format format = output.format(terminal().isTerminal() ? Format.table : Format.jsonl);
        Watching.requireAlone(true, "--out", output.out() != null);
        Watching.requireAlone(true, "--rejects", rejects != null);
        Watching.requireAlone(true, "--to", to != null);
        Watching.requireAlone(true, "--resume", resume);
        Watching.requireAlone(true, "--since", since != null);
        Watching.requireAlone(true, "--format json", format == Format.json);
        boolean table = format == Format.table;
        LiveInput live = new LiveInput(input, terminal(), talk());
        Detail how = detail == Extent.full ? Detail.FULL : Detail.SUMMARY;
        Work work = new ScoreWork(live, input.view(), how, table, terminal(), talk());
        return new Watching(terminal(), talk()).over(live::addTo).score(rules, work, table);
    }

    private @Nullable ScoreFormat foreign() {
        if (to != null && output.isFormatGiven()) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The option (--to) must stand without --format.",
                    "Maybe leave out --format: it names a form of this program's own.");
        }
        String name = to == null ? endingOf(output) : to;
        ScoreFormat format = name == null ? null : Outlet.named(name);
        if (format instanceof ParquetScores) {
            requireBare(output.out());
        }
        return format;
    }

    /** The format of others that the name of the file asks for; null where it asks for none. */
    private static @Nullable String endingOf(OutputOptions output) {
        Path out = output.out();
        if (out == null || output.isFormatGiven()) {
            return null;
        }
        String name = Packing.inner(out.toString());
        return name.endsWith(".csv") ? "csv" : name.endsWith(".parquet") ? "parquet" : null;
    }

    private static void requireBare(@Nullable Path out) {
        if (out == null) {
            throw new UserError(
                    Exit.COMMAND_LINE, "Parquet must stand with --out FILE.", "Maybe add --out scores.parquet.");
        }
        String bare = Packing.inner(out.toString());
        if (!bare.equals(out.toString())) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The name of --out (" + out + ") must not ask for packing: Parquet is packed within.",
                    "Maybe " + bare + ".");
        }
    }

    private ScoreWriter writer(Credence credence) {
        return new ScoreWriter(credence.prices(), detail == Extent.full ? Detail.FULL : Detail.SUMMARY);
    }

    private static String next(List<Path> files, Rejects bad) {
        return bad.count() > 0
                ? "put right what was rejected, and score it again"
                : files.isEmpty() ? "" : "credence explain " + files.get(0) + "   why these scores";
    }
}

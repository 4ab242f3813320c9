package org.credence.cli.learn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.credence.Credence;
import org.credence.bench.accuracy.ValueSet;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.copies.Copies;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.page.CopiesPage;
import org.credence.cli.page.PageOption;
import org.credence.cli.text.LearnText;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.file.AtomicFile;
import org.credence.learn.LearnedRecord;
import org.credence.learn.Learning;
import org.credence.learn.corpus.Argued;
import org.credence.learn.corpus.Corpus;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.picture.Fact;
import org.credence.picture.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence learn}: records and copies without labels. */
@CommandLine.Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from who agrees with whom how often each source is right, and who copies whom, without looking at"
                    + " any outcome: belief in the claims makes records, records make belief, until neither moves.",
            "What is learned is no track record. It is written to a file of its own, marked as learned, and no command"
                    + " mixes it with outcomes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence learn incidents.jsonl",
            "  credence learn incidents.jsonl --out records.json",
            "  credence learn incidents.jsonl --html copies.html",
            "",
            "Exit codes: 0 learned, 1 it did not settle down, 2 command line, 3 rules do not load, 4 the corpus does"
                    + " not load, or nothing in it competes or is denied."
        })
public final class LearnCommand extends Command {
    @Parameters(
            paramLabel = "CORPUS",
            description = "Incidents, one a line or one a file, or a folder of them; or a folder with a table of"
                    + " claims (object,source,value,time).")
    private Path path = Path.of("");

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who the sources are; @|bold sources.json|@ beside the incidents unless given.")
    private @Nullable Path sources;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the learned records there, as sources.")
    private @Nullable Path out;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "Print the N sources that said most; @|bold ${DEFAULT-VALUE}|@ unless given.")
    private int top = 20;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "@|bold table|@ for people, or @|bold jsonl|@: one source a line, with its learned record.")
    private @Nullable Form format;

    @Mixin
    private PageOption html = new PageOption();

    /** Forms of the result; the names are those on the command line. */
    enum Form {
        table,
        jsonl
    }

    public LearnCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        FutureTask<ValueSet> reading = new FutureTask<>(() -> Reading.of(path, sources));
        Thread reader = new Thread(reading, "corpus");
        reader.setDaemon(true);
        reader.start();
        Credence credence = rules.open(terminal());
        ValueSet read = result(reading);
        Corpus corpus = argue(read, credence);
        boolean nothingDenied = corpus.speakers().stream().allMatch(Corpus.Speaker::asserts);
        if (nothingDenied && corpus.claims().size() <= corpus.questions().size()) {
            throw new UserError(
                    Exit.INPUT,
                    "The corpus (" + path + ": " + corpus.questions().size()
                            + " questions) must have claims that compete or are denied.",
                    "Maybe its outcomes tell more: credence tune learns from those.");
        }
        Learning.Learned learned = Learning.of(corpus, this::round);
        print(corpus, learned, read.sources());
        if (out != null) {
            List<Source> all = LearnedSources.of(corpus, learned, read.sources());
            AtomicFile.write(out, SourceWriter.pretty(new Sources(all)));
            talk().say("wrote " + out);
        }
        html.write(() -> page(corpus, learned));
        return learned.hasConverged()
                ? Ending.fine(html.isGiven() ? html.next() : "credence learn " + path + " --out records.json")
                : new Ending(Exit.FINDINGS, "");
    }

    private static ValueSet result(FutureTask<ValueSet> reading) throws IOException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Page page(Corpus corpus, Learning.Learned learned) {
        return CopiesPage.of(
                Copies.of(corpus, learned.copied()),
                "believed errors",
                List.of("Learned from who agrees with whom, without any outcome: an error is only believed to be one."),
                List.of(new Fact("corpus", path.toString())));
    }

    private Corpus argue(ValueSet read, Credence credence) {
        try (Progress progress = new Progress(terminal(), talk())) {
            progress.expect(read.incidents().size());
            return Argued.corpus(
                    read.incidents(),
                    read.sources(),
                    List.of(credence.reasoner(), credence.twin().reasoner()),
                    credence.prices(),
                    credence.kinds(),
                    progress::step);
        }
    }

    private void round(int number) {
        if (number % 10 == 0 && talk().isVerbose()) {
            talk().say(String.format(Locale.ROOT, "round %d", number));
        }
    }

    private void print(Corpus corpus, Learning.Learned learned, Sources known) throws IOException {
        boolean table = format == null ? terminal().isTerminal() : format == Form.table;
        if (table) {
            var page = terminal().page();
            new LearnText(corpus, learned).print(page, LearnedRecord.of(corpus, learned), Math.max(1, top));
            terminal().print(page);
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (Source source : LearnedSources.of(corpus, learned, known)) {
            lines.append(SourceWriter.line(source)).append('\n');
        }
        terminal().out().print(lines.toString());
    }
}

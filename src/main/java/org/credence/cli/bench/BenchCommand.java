package org.credence.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.bench.Growth;
import org.credence.bench.Memory;
import org.credence.bench.RuleCosts;
import org.credence.bench.Saved;
import org.credence.bench.Stages;
import org.credence.bench.Starts;
import org.credence.bench.Timings;
import org.credence.bench.Timings.Timing;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.text.BenchTable;
import org.credence.cli.text.Page;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence bench}: where the time goes. */
@CommandLine.Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Times each stage of scoring on made-up incidents of 5 claims and 20 statements, in one run, and sets it"
                    + " beside what Jackson takes to parse the same JSON and write it back.",
            "Read the ratios: seconds are those of this machine and this minute."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence bench",
            "  credence bench --incidents 500 --memory 20000",
            "  credence bench --starts 5",
            "  credence bench --growth 1000 --by-rule 500",
            "  credence bench --save before.json",
            "  credence bench --against before.json"
        })
public final class BenchCommand extends Command {
    private static final long SEED = 20210704;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--incidents", paramLabel = "N", description = "How many incidents a round; ${DEFAULT-VALUE}.")
    private int incidents = 2000;

    @Option(names = "--rounds", paramLabel = "N", description = "How many rounds, 4 or more; ${DEFAULT-VALUE}.")
    private int rounds = 11;

    @Option(
            names = "--memory",
            paramLabel = "N",
            description = "How many incidents to watch memory over; ${DEFAULT-VALUE}, 0 for none.")
    private int memory = 100_000;

    @Option(
            names = "--starts",
            paramLabel = "N",
            description = "How often to time the start to a printed explanation; ${DEFAULT-VALUE}, 0 for none.")
    private int starts;

    @Option(
            names = "--growth",
            paramLabel = "N",
            description = "Set ten times N incidents beside N, and 10,000 statements beside 1,000; ${DEFAULT-VALUE},"
                    + " 0 for none.")
    private int growth;

    @Option(
            names = "--by-rule",
            paramLabel = "N",
            description = "Over how many incidents to tell what each rule costs; ${DEFAULT-VALUE}, 0 for none.")
    private int byRule;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep the figures, for another day.")
    private @Nullable Path save;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compare with figures that were kept; what lies within their noise is told so.")
    private @Nullable Path against;

    public BenchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public List<Command> nested() {
        return List.of(new AccuracyCommand(terminal()), new ManipulationCommand(terminal()));
    }

    @Override
    protected Ending run() throws IOException, InterruptedException {
        requireNumbers();
        Saved before = against == null ? null : before(against);
        // opened before anything is measured: a place where nothing can be written is told at once
        try (AtomicFile kept = save == null ? null : AtomicFile.create(save)) {
            Ending ending = measure(rules.open(terminal()), before, kept);
            terminal().out().flush();
            if (kept != null) {
                kept.commit();
            }
            return ending;
        }
    }

    private static Saved before(Path file) {
        Saved before = Saved.read(file);
        if (!before.baseline().equals(BenchTable.BASELINE)) {
            throw new BadInput(
                    Problem.mustBe(Where.file(file.toString()), "baseline", before.baseline(), BenchTable.BASELINE)
                            .maybe("another version wrote it; measure that version and this one anew"));
        }
        return before;
    }

    private Ending measure(Credence credence, @Nullable Saved before, @Nullable AtomicFile kept)
            throws IOException, InterruptedException {
        Stages stages = new Stages(credence, incidents, SEED);
        Page page = terminal().page();
        BenchTable table = new BenchTable(page);
        List<Timing> timings = timings(stages);
        table.stages(timings, stages.meanBytes(), incidents);
        table.ratios(timings);
        if (growth > 0) {
            table.growth(Growth.of(credence, growth, SEED), growth);
        }
        if (memory > 0) {
            table.memory(Memory.scoring(credence, memory, SEED), memory);
        }
        if (starts > 0) {
            time(table);
        }
        if (byRule > 0) {
            table.rules(RuleCosts.of(credence, byRule, SEED));
        }
        Saved now = new Saved(machine(), BenchTable.BASELINE, timings);
        boolean slower = before != null && compare(now, before, table);
        terminal().out().print(page);
        if (kept != null) {
            kept.stream().write(now.text().getBytes(StandardCharsets.UTF_8));
        }
        return slower
                ? new Ending(Exit.FINDINGS, "")
                : Ending.fine("mvn -B -Pjmh -DskipTests test-compile exec:exec   figures with their error, by JMH");
    }

    private void requireNumbers() {
        if (incidents < 1 || rounds < 4 || memory < 0 || starts < 0 || growth < 0 || byRule < 0) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The numbers of incidents (" + incidents + ") and rounds (" + rounds + ") must be at least 1 and 4,"
                            + " and those of --memory (" + memory + "), --starts (" + starts + "), --growth (" + growth
                            + ") and --by-rule (" + byRule + ") at least 0.",
                    "");
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version();
    }

    /** Whether anything is slower than noise explains. */
    private static boolean compare(Saved now, Saved before, BenchTable table) {
        List<Saved.Change> changes = now.since(before);
        table.changes(
                changes,
                before.machine().equals(now.machine()) ? before.machine() : before.machine() + ", not this machine");
        table.onlyThen(before.notIn(now));
        table.onlyNow(now.notIn(before));
        return changes.stream().anyMatch(change -> !change.isNoise() && change.share() > 0);
    }

    private List<Timing> timings(Stages stages) {
        return new Timings(stages.count())
                .stage(BenchTable.BASELINE, stages::jackson)
                .stage("read records", stages::read)
                .stage("graph of facts", stages::facts)
                .stage(BenchTable.ARGUED, stages::argue)
                .stage(BenchTable.OBVIOUS, stages::argueObviously)
                .stage("price and name", stages::price)
                .stage("score (graph, rules, price, name)", stages::score)
                .stage("write summary", stages::write)
                .stage(BenchTable.FLOOR, stages::readAndWrite)
                .stage(BenchTable.BATCH, stages::batch)
                .stage(
                        BenchTable.PARALLEL,
                        () -> stages.batch(Runtime.getRuntime().availableProcessors()))
                .run(rounds, rounds);
    }

    private void time(BenchTable table) throws IOException, InterruptedException {
        String launcher = terminal().home().resolve("credence").toAbsolutePath().toString();
        String fixture = terminal()
                .home()
                .resolve("fixtures/al-omar-2021-07-04")
                .toAbsolutePath()
                .toString();
        List<String> explain = List.of(launcher, "explain", fixture);
        double unchanged = new Starts(explain, Map.of()).median(starts);
        Path edited = Files.createTempDirectory("credence-bench");
        try {
            Starts.edited(rules.folder(terminal()), edited, "edited for a benchmark");
            List<String> after = new ArrayList<>(explain);
            after.addAll(List.of("--rules", edited.toString()));
            table.starts(unchanged, new Starts(after, Map.of("CREDENCE_CACHE", "off")).median(starts));
        } finally {
            try (Stream<Path> files = Files.list(edited)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(edited);
        }
    }
}

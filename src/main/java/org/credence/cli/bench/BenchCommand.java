package org.credence.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.bench.Memory;
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
        footer = {"  credence bench", "  credence bench --incidents 500 --memory 20000", "  credence bench --starts 5"})
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

    public BenchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public List<Command> nested() {
        return List.of(new AccuracyCommand(terminal()));
    }

    @Override
    protected Ending run() throws IOException, InterruptedException {
        if (incidents < 1 || rounds < 4 || memory < 0 || starts < 0) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The numbers of incidents (" + incidents + "), rounds (" + rounds + "), incidents to watch memory"
                            + " over (" + memory + ") and starts (" + starts + ") must be at least 1, 4, 0 and 0.",
                    "");
        }
        Credence credence = rules.open(terminal());
        Stages stages = new Stages(credence, incidents, SEED);
        Page page = terminal().page();
        BenchTable table = new BenchTable(page);
        table.stages(timings(stages), stages.meanBytes(), incidents);
        if (memory > 0) {
            table.memory(Memory.scoring(credence, memory, SEED), memory);
        }
        if (starts > 0) {
            time(table);
        }
        terminal().out().print(page);
        return Ending.fine("mvn -B -Pjmh -DskipTests test-compile exec:exec   figures with their error, by JMH");
    }

    private List<Timing> timings(Stages stages) {
        return new Timings(stages.count())
                .stage(BenchTable.BASELINE, stages::jackson)
                .stage("read records", stages::read)
                .stage("graph of facts", stages::facts)
                .stage("graph and rules", stages::argue)
                .stage("price and name", stages::price)
                .stage("score (graph, rules, price, name)", stages::score)
                .stage("write summary", stages::write)
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

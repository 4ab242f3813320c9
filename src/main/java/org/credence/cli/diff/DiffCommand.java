package org.credence.cli.diff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.Credence;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.page.PageOption;
import org.credence.cli.text.Page;
import org.credence.compare.Comparison;
import org.credence.compare.side.Occurrence;
import org.credence.compare.side.RuleSets;
import org.credence.compare.side.ScoreFiles;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.score.ScoreReader;
import org.credence.rules.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence diff}: what moved between two rule sets or two files of scores, why, and whether it got better. */
@CommandLine.Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description =
                "Compares two rule sets over the fixtures or a corpus, or two files of scores: which rules changed,"
                        + " what moved and which rule moved it, what crossed a threshold, and whether it got better where"
                        + " outcomes are known.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence diff                                       the rules as they are, against the last commit",
            "  credence diff main:rules rules --format md          for a pull request",
            "  credence diff --set later-denial=4                  what would another price move?",
            "  credence diff before.jsonl after.jsonl --corpus incidents.jsonl",
            "  credence diff HEAD~1 --fail-on crossed --fail-on moved:0.05 --fail-on worse"
        })
public final class DiffCommand extends Command {
    private static final String LAST_COMMIT = "HEAD";

    @Parameters(
            index = "0",
            paramLabel = "A",
            arity = "0..1",
            description = {
                "What was before: a folder of rules, a git revision of one (@|bold HEAD~1:rules|@, or"
                        + " @|bold HEAD~1|@ alone), or a file of scores. @|bold HEAD:rules|@ unless given; @|bold rules|@"
                        + " with --set or --weights."
            })
    private @Nullable String before;

    @Parameters(
            index = "1",
            paramLabel = "B",
            arity = "0..1",
            description = "What is after: the same. @|bold rules|@ unless given.")
    private @Nullable String after;

    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            description = "Incidents that are scored, or whose outcomes are known to files of scores; @|bold fixtures|@"
                    + " unless given. May be repeated.")
    private List<Path> corpus = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who the sources are; @|bold sources.json|@ beside the incidents unless given.")
    private @Nullable Path sources;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description = "Prices of B; @|bold weights.json|@ beside its rules unless given.")
    private @Nullable Path weights;

    @Option(
            names = RuleOptions.SET,
            paramLabel = "RULE=PRICE",
            description = "Another price for one rule of B. May be repeated.")
    private List<String> set = new ArrayList<>();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many of the biggest moves, crossings and reversals are shown; @|bold 10|@ unless given.")
    private int top = 10;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description = "Exit with 1 when a claim @|bold crossed|@ a threshold, when one moved by more than so much"
                    + " (@|bold moved:0.05|@), or when the scores are @|bold worse|@ where outcomes are known. May be"
                    + " repeated.")
    private List<String> failOn = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "@|bold table|@ for people, @|bold md|@ for a pull request, @|bold jsonl|@ (one object a line)"
                            + " or @|bold json|@ (one object).")
    private @Nullable Form format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; the file appears whole or not at all.")
    private @Nullable Path out;

    @Mixin
    private PageOption page = new PageOption();

    /** Forms of a report; the names are those on the command line. */
    enum Form {
        table,
        md,
        jsonl,
        json
    }

    public DiffCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        if (top < 1) {
            throw new UserError(
                    Exit.COMMAND_LINE, "The number (" + top + ") of --top must be 1 or more.", "Maybe write --top 10.");
        }
        List<FailOn> conditions = failOn.stream().map(FailOn::of).toList();
        Rejects rejects = Rejects.to(null, terminal(), talk());
        Comparison comparison = compare(rejects);
        requireSomething(comparison, rejects);
        write(comparison);
        page.write(() -> ComparisonPage.of(comparison));
        List<String> failures = FailOn.failures(conditions, comparison);
        failures.forEach(talk()::error);
        int exit = rejects.count() > 0 ? Exit.INPUT : failures.isEmpty() ? Exit.FINE : Exit.FINDINGS;
        return new Ending(exit, page.isGiven() ? page.next() : next(comparison));
    }

    /** Nothing that was compared is no sameness. */
    private static void requireSomething(Comparison comparison, Rejects rejects) {
        if (comparison.counts().incidents() == 0
                && comparison.unmatched().before().isEmpty()) {
            throw new UserError(
                    Exit.INPUT,
                    "The incidents to compare over (none" + (rejects.count() == 0 ? "" : " that can be read")
                            + ") must be at least one.",
                    rejects.count() == 0
                            ? "Maybe name others with --corpus PATH."
                            : "Maybe put right what is rejected.");
        }
    }

    private Comparison compare(Rejects rejects) throws IOException {
        Path usual = terminal().home().resolve("rules").normalize();
        boolean priced = weights != null || !set.isEmpty();
        Operand a = Operand.of(before != null ? before : priced ? usual.toString() : LAST_COMMIT, usual);
        Operand b = Operand.of(after != null ? after : usual.toString(), usual);
        if (a instanceof Operand.Scores then && b instanceof Operand.Scores now) {
            return compare(then, now, rejects);
        }
        requireSame(a, b);
        return compare(open(a), open(b).at(weights, set), rejects);
    }

    private static void requireSame(Operand a, Operand b) {
        if (a instanceof Operand.Scores || b instanceof Operand.Scores) {
            Operand scores = a instanceof Operand.Scores ? a : b;
            Operand rules = a instanceof Operand.Scores ? b : a;
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The two sides (" + a.name() + ", " + b.name() + ") must be of one sort.",
                    "Maybe name two files of scores, or two folders of rules: " + scores.name() + " is a file, "
                            + rules.name() + " is none.");
        }
    }

    private RuleBase open(Operand operand) throws IOException {
        return operand instanceof Operand.Folder folder
                ? RuleBase.of(folder, terminal())
                : RuleBase.of((Operand.Revision) operand, terminal());
    }

    /** Rule sets of the same text are compiled once. */
    private Comparison compare(RuleBase then, RuleBase now, Rejects rejects) throws IOException {
        RuleBook book = then.compile(terminal());
        boolean same = then.rules().hash().equals(now.rules().hash());
        Credence credenceThen = then.open(book);
        Credence credenceNow = now.open(same ? book : now.compile(terminal()));
        RuleSets sets = new RuleSets(credenceThen, credenceNow, top);
        List<Path> paths =
                corpus.isEmpty() ? List.of(terminal().home().resolve("fixtures").normalize()) : corpus;
        new Corpus(paths, sources, terminal(), talk(), rejects).compare(sets);
        return sets.result(then.side(), now.side());
    }

    private Comparison compare(Operand.Scores then, Operand.Scores now, Rejects rejects) throws IOException {
        if (weights != null || !set.isEmpty()) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The sides (" + then.name() + ", " + now.name() + ") must be rule sets for --weights and --set.",
                    "");
        }
        Map<Occurrence, Map<String, Boolean>> outcomes =
                corpus.isEmpty() ? Map.of() : new Corpus(corpus, sources, terminal(), talk(), rejects).outcomes();
        List<Problem> problems = new ArrayList<>();
        try (ScoreReader readerThen = ScoreReader.open(then.path(), ReadOptions.STRICT);
                ScoreReader readerNow = ScoreReader.open(now.path(), ReadOptions.STRICT)) {
            return new ScoreFiles(then.name(), now.name(), top, outcomes, problems::add).compare(readerThen, readerNow);
        } finally {
            for (Problem problem : problems) {
                rejects.add(problem);
            }
        }
    }

    private void write(Comparison comparison) throws IOException {
        try (Results results = Results.to(out, Results.Form.PLAIN, terminal())) {
            results.write(List.of(text(comparison)));
            results.commit();
        }
        if (comparison.isEmpty() && form() == Form.jsonl) {
            talk().say(Sections.summary(comparison));
        }
    }

    private String text(Comparison comparison) {
        return switch (form()) {
            case table -> {
                Page page = terminal().page();
                SectionsText.print(comparison, page);
                yield page.toString();
            }
            case md -> SectionsMarkdown.of(comparison);
            case jsonl -> ComparisonJson.lines(comparison);
            case json -> ComparisonJson.object(comparison);
        };
    }

    private Form form() {
        if (format != null) {
            return format;
        }
        if (out == null) {
            return terminal().isTerminal() ? Form.table : Form.jsonl;
        }
        String name = out.toString();
        return name.endsWith(".md") ? Form.md : name.endsWith(".json") ? Form.json : Form.jsonl;
    }

    private static String next(Comparison comparison) {
        return comparison.moves().all().isEmpty()
                ? ""
                : "credence test   whether the fixtures still hold what is expected of them";
    }
}

package org.credence.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.RuleOptions;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.model.Sources;
import org.credence.spark.input.InputPaths;
import org.credence.spark.input.LineRecords;
import org.credence.spark.input.ParquetRecords;
import org.credence.spark.input.Records;
import org.credence.spark.input.SourceFiles;
import org.credence.spark.measure.Figures;
import org.credence.spark.measure.Gauges;
import org.credence.spark.output.Folders;
import org.credence.spark.output.Output;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence spark}: scores on Apache Spark, to the same bytes as {@code credence score}. */
@CommandLine.Command(
        name = "credence spark",
        mixinStandardHelpOptions = true,
        description = "Scores incidents on Apache Spark: the same rules, the same scores, in any number of tasks.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence spark incidents.jsonl --out scores",
            "  credence spark corpus/ --sources sources.jsonl --out scores --format parquet",
            "  spark-submit --master spark://host:7077 --class org.credence.spark.Main credence-spark.jar \\",
            "      hdfs:///incidents --sources hdfs:///sources.jsonl --rules rules --out hdfs:///scores",
            "",
            "Exit codes: 0 fine, 2 command line, 3 rules do not load, 4 input does not load or was rejected in part,",
            "70 the cluster failed."
        })
final class SparkCommand extends Command {
    @Parameters(
            paramLabel = "INCIDENTS",
            arity = "1..*",
            description = "Files of one incident a line (.jsonl, also .gz or .zst) or .parquet with a column"
                    + " @|bold record|@, or folders of them, on any file system Hadoop knows.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who the sources are; @|bold sources.jsonl|@ or @|bold .json|@ beside the incidents unless"
                    + " given. May be repeated.")
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of the rule base on this machine; @|bold rules|@ unless given.")
    private @Nullable Path rules;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description =
                    "Prices that replace those in the rules; @|bold weights.json|@ beside the rules unless given.")
    private @Nullable Path weights;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the scores, by date.")
    private String out = "";

    @Option(
            names = "--rejects",
            paramLabel = "DIR",
            description = "Folder for bad records; that of the scores with @|bold -rejects|@ unless given.")
    private @Nullable String rejects;

    @Option(names = "--format", paramLabel = "FORMAT", description = "@|bold jsonl|@ (the usual) or @|bold parquet|@.")
    private Form form = Form.jsonl;

    @Option(
            names = "--slice",
            paramLabel = "BYTES",
            description =
                    "How much of a file one task reads; a third of each core's share unless given, at most 128 MB.")
    private long slice;

    @Option(
            names = "--longest-record",
            paramLabel = "BYTES",
            description = "Longer records are rejected; @|bold 64000000|@ unless given.")
    private int longest = ReadOptions.DEFAULT_LIMIT;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Where to run: @|bold local[*]|@ unless spark-submit or this says otherwise.")
    private @Nullable String master;

    @Option(
            names = "--figures",
            description = "Say at the end what it cost: time of cores, memory, bytes between tasks and to disk.")
    private boolean figures;

    @Option(
            names = "--stream",
            description = "Stay, and score an incident again whenever a line about it appears in the folder INCIDENTS.")
    private boolean stream;

    @Option(names = "--once", description = "With --stream: end when all that is there has been scored.")
    private boolean once;

    @Option(
            names = "--checkpoint",
            paramLabel = "DIR",
            description = "With --stream: where it remembers what it has seen; the folder of the scores with"
                    + " @|bold -checkpoint|@ unless given.")
    private @Nullable String checkpoint;

    /** Forms of scores; the names are those on the command line. */
    enum Form {
        jsonl,
        parquet
    }

    /** An array of sources is one record; this is what a list of bytes can hold, and half of it. */
    private static final int LONGEST_SOURCES = Integer.MAX_VALUE / 2;

    private static final long MOST_SLICE = 128L << 20;
    private static final long LEAST_SLICE = 1L << 20;
    /** Tasks a core, so that one which takes longer does not hold up the end. */
    private static final int TASKS_A_CORE = 3;

    SparkCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Gauges gauges = new Gauges();
        Summary done = summary(gauges);
        if (figures && done.figures() != null) {
            talk().say(done.figures().table(gauges));
        }
        return done.ending();
    }

    /** How a run ended, and what its figures are about; a stream has none. */
    private record Summary(Ending ending, @Nullable Figures figures) {}

    private Summary summary(Gauges gauges) throws IOException {
        String memory = "of this machine";
        try (SparkSession session = Sessions.open(master)) {
            memory = Sessions.memory(session);
            session.sparkContext().addSparkListener(gauges);
            Configuration hadoop = session.sparkContext().hadoopConfiguration();
            return stream ? new Summary(stream(session, hadoop), null) : batch(session, hadoop);
        } catch (Exception e) { // which Scala throws unchecked, whatever it is
            throw Told.of(e, memory);
        }
    }

    private Summary batch(SparkSession session, Configuration hadoop) throws IOException {
        Output output = new Output(out, rejectsFolder(), form == Form.parquet);
        try (Folders folders = new Folders(hadoop)) {
            folders.requireAbsent(output.folder());
            folders.requireAbsent(output.rejects());
        }
        List<InputPaths.Found> files = new InputPaths(hadoop).find(inputs);
        Supplies supplies = supplies(new InputPaths(hadoop).findAll(sourceNames(files, hadoop)), hadoop);
        ScoreJob.Sum sum = new ScoreJob(session, supplies).run(records(session, files), output);
        talk().say(String.format(Locale.ROOT, "scored %,d, rejected %,d", sum.scored(), sum.rejected()));
        long bytes = files.stream().mapToLong(InputPaths.Found::size).sum();
        return new Summary(
                new Ending(sum.rejected() == 0 ? Exit.FINE : Exit.INPUT, ""),
                new Figures(sum.scored() + sum.rejected(), sum.statements(), bytes));
    }

    private Ending stream(SparkSession session, Configuration hadoop) throws Exception {
        if (inputs.size() > 1 || sources.isEmpty()) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The option (--stream) must come with one folder, and with --sources.",
                    "Maybe credence spark --stream arriving --sources sources.json --out scores.");
        }
        Supplies supplies = supplies(new InputPaths(hadoop).findAll(sources), hadoop);
        String seen = checkpoint == null ? folderBeside("-checkpoint") : checkpoint;
        new StreamJob(session, supplies).run(inputs.get(0), seen, new Output(out, rejectsFolder(), false), once);
        return Ending.fine("");
    }

    /** What is wrong with it is told before a task starts. */
    private Supplies supplies(List<InputPaths.Found> files, Configuration hadoop) throws IOException {
        ReadOptions options = ReadOptions.STRICT.withLimit(LONGEST_SOURCES);
        Sources known = new SourceFiles(hadoop, options).read(files);
        Path folder = rules == null ? terminal().home().resolve("rules").normalize() : rules;
        RuleOptions.read(folder);
        Supplies supplies = Supplies.read(folder, weights, known, longest);
        supplies.credence(supplies.compiled());
        return supplies;
    }

    private Records records(SparkSession session, List<InputPaths.Found> files) {
        boolean parquet = files.get(0).name().endsWith(".parquet");
        for (InputPaths.Found file : files) {
            if (file.name().endsWith(".parquet") != parquet) {
                throw new UnreadableInput(Problem.mustBe(
                                Where.file(file.name()),
                                "file",
                                file.name(),
                                "of the same form as " + files.get(0).name())
                        .maybe("score those of the other form by themselves"));
            }
        }
        if (parquet) {
            return new ParquetRecords(session, files);
        }
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        return new LineRecords(spark, InputPaths.slices(files, sliceBytes(spark, files)), longest);
    }

    private long sliceBytes(JavaSparkContext spark, List<InputPaths.Found> files) {
        if (slice > 0) {
            return slice;
        }
        long total = files.stream().mapToLong(InputPaths.Found::size).sum();
        long share = total / Math.max(1, (long) TASKS_A_CORE * spark.defaultParallelism());
        return Math.max(LEAST_SLICE, Math.min(MOST_SLICE, share));
    }

    private String rejectsFolder() {
        return rejects == null ? folderBeside("-rejects") : rejects;
    }

    private String folderBeside(String ending) {
        return out.replaceFirst("/+$", "") + ending;
    }

    private List<String> sourceNames(List<InputPaths.Found> files, Configuration hadoop) throws IOException {
        if (!sources.isEmpty()) {
            return sources;
        }
        org.apache.hadoop.fs.Path beside =
                new org.apache.hadoop.fs.Path(files.get(0).path()).getParent();
        for (String name : List.of("sources.json", "sources.jsonl")) {
            org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(beside, name);
            if (path.getFileSystem(hadoop).exists(path)) {
                return List.of(path.toString());
            }
        }
        throw new UnreadableInput(
                Problem.mustBe(Where.file(files.get(0).name()), "sources", "no sources.json", "in the same folder")
                        .maybe("say where they are with --sources FILE"));
    }
}

package org.credence.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.Credence;
import org.credence.bench.accuracy.ValueSet;
import org.credence.bench.manipulation.Attack;
import org.credence.bench.manipulation.HalfSettled;
import org.credence.bench.manipulation.Siege;
import org.credence.bench.manipulation.Target;
import org.credence.bench.manipulation.Toll;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.learn.Reading;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.page.ManipulationPage;
import org.credence.cli.page.PageOption;
import org.credence.cli.text.Page;
import org.credence.cli.text.TollTable;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.json.PlainObject;
import org.credence.picture.Fact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence bench manipulation}: how far made-up sources can move what is settled. */
@CommandLine.Command(
        name = "manipulation",
        mixinStandardHelpOptions = true,
        description = {
            "Attacks settled claims with made-up sources, more and more of them: newcomers in a burst and in whatever"
                    + " shape pays most, strangers that are vouched for, bought old accounts, copies of a good source.",
            "Prints how many decibans the claim in the middle and the worst one move the wrong way, and what becomes of"
                    + " the confidence in what is right."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence bench manipulation fixtures",
            "  credence bench manipulation src/site/resources/example/values --most 16",
            "  credence bench manipulation incidents.jsonl --sources sources.json --html attacks.html",
            "",
            "Exit codes: 0 attacked, 2 command line, 3 rules do not load, 4 the corpus does not load, or nothing in it is"
                    + " settled."
        })
public final class ManipulationCommand extends Command {
    private static final String LIMITING = "newcomers-together";

    @Parameters(
            paramLabel = "CORPUS",
            description =
                    "Incidents with outcomes, one a line or one a file, or a folder of them; or a folder with"
                            + " tables of claims and of the truth, of which every second object gives the sources their records.")
    private Path corpus = Path.of("");

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who the sources are; @|bold sources.json|@ beside the incidents unless given.")
    private @Nullable Path sources;

    @Option(
            names = "--most",
            paramLabel = "K",
            description = "The largest number of made-up sources; @|bold ${DEFAULT-VALUE}|@ unless given.")
    private int most = 64;

    @Option(
            names = "--claims",
            paramLabel = "N",
            description = "Attack so many claims, evenly spread; @|bold ${DEFAULT-VALUE}|@ unless given.")
    private int claims = 40;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "@|bold table|@ for people, or @|bold jsonl|@: one attack and number of sources a line.")
    private @Nullable Form format;

    @Mixin
    private PageOption html = new PageOption();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    /** Forms of the result; the names are those on the command line. */
    enum Form {
        table,
        jsonl
    }

    public ManipulationCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        if (most < 1 || most > 1000 || claims < 1) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The numbers of sources (" + most + ") and claims (" + claims
                            + ") must be from 1 to 1000, and at least 1.",
                    "Maybe --most 64 --claims 40.");
        }
        Credence credence = rules.open(terminal());
        List<Target> targets = Target.some(targets(credence), claims);
        if (targets.isEmpty()) {
            throw new UserError(
                    Exit.INPUT,
                    "The corpus (" + corpus + ") must have claims that were confirmed or refuted.",
                    "Maybe give its claims an outcome.");
        }
        Siege siege = new Siege(credence, targets, most);
        List<Toll> tolls = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            tolls.addAll(siege.under(attack));
            talk().say(attack.inWords() + ": " + targets.size() + " claims");
        }
        print(tolls);
        html.write(() -> ManipulationPage.of(tolls, targets.size(), limit(credence), colophon(credence)));
        return Ending.fine(html.isGiven() ? html.next() : "credence bench manipulation " + corpus + " --html FILE");
    }

    private static @Nullable Double limit(Credence credence) {
        return credence.prices().has(LIMITING) ? credence.prices().of(LIMITING).value() : null;
    }

    private List<Fact> colophon(Credence credence) {
        return List.of(
                new Fact("corpus", corpus.toString()),
                new Fact("rules", credence.rules().rules().hash()),
                new Fact("version", org.credence.Version.CURRENT));
    }

    private List<Target> targets(Credence credence) throws IOException {
        if (!Files.exists(corpus)) {
            throw new UserError(
                    Exit.INPUT,
                    "The corpus (" + corpus + ") must be a file or a folder that is there.",
                    "Maybe it lies somewhere else.");
        }
        if (Files.isDirectory(corpus) && ValueSet.holdsClaims(corpus)) {
            ValueSet set = ValueSet.read(corpus);
            HalfSettled half = HalfSettled.of(set.incidents(), set.sources());
            return Target.of(half.incidents(), half.sources(), credence.kinds());
        }
        List<Target> all = new ArrayList<>();
        for (Path file : IncidentFiles.at(corpus)) {
            ValueSet read = Reading.of(file, sources);
            all.addAll(Target.of(read.incidents(), read.sources(), credence.kinds()));
        }
        return all;
    }

    private void print(List<Toll> tolls) throws IOException {
        boolean table = format == null ? terminal().isTerminal() : format == Form.table;
        if (table) {
            Page page = terminal().page();
            TollTable.print(tolls, page);
            terminal().print(page);
            return;
        }
        StringBuilder lines = new StringBuilder();
        tolls.forEach(toll -> lines.append(line(toll)).append('\n'));
        terminal().out().print(lines.toString());
    }

    private static String line(Toll toll) {
        return PlainObject.of("attack", toll.attack().word())
                .with("sources", toll.size())
                .with("medianDecibans", rounded(toll.median(), 1e4))
                .with("medianRight", rounded(toll.right(), 1e6))
                .with("worstDecibans", rounded(toll.most(), 1e4))
                .with("worstClaim", toll.worst())
                .with("worstBefore", rounded(toll.before(), 1e6))
                .with("worstAfter", rounded(toll.after(), 1e6))
                .toString();
    }

    private static double rounded(double number, double parts) {
        return Math.rint(number * parts) / parts + 0.0;
    }
}

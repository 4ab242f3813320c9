package org.credence.cli.begin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.credence.Credence;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.AtomicFolder;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.rules.language.RuleFile;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence new}: a rule with its fixture, or an incident with its expectations, runnable at once. */
@CommandLine.Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Writes a new rule with a fixture in which it speaks and is silent, or a new incident with what is"
                        + " expected of it. Both pass `check` and `test` as they are; then they are yours to change.",
        footerHeading = "%nExamples:%n",
        footer = {"  credence new rule fog-over-harbour", "  credence new incident port-avela-2026-01-10"})
public final class NewCommand extends Command {
    /** Half of what an expectation leaves around the confidence that was found. */
    private static final double MARGIN = 0.05;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "@|bold rule|@ or @|bold incident|@.")
    private @Nullable Kind kind;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME",
            description = "Its name: lower-case words joined by hyphens.")
    private @Nullable String name;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of the rule base; @|bold rules|@ unless given.")
    private @Nullable Path rules;

    @Option(
            names = "--fixtures",
            paramLabel = "DIR",
            description = "Folder of the fixtures; @|bold fixtures|@ unless given.")
    private @Nullable Path fixtures;

    /** What can be new; the names are those on the command line. */
    enum Kind {
        rule,
        incident
    }

    public NewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        if (kind == null || name == null) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    kind == null
                            ? "What is to be new must be named: a rule or an incident."
                            : "The new " + kind + " must have a name.",
                    "Maybe write `credence new " + (kind == null ? "rule" : kind) + " fog-over-harbour`.");
        }
        NewName.checked(name);
        Ground ground = new Ground(or(rules, "rules"), or(fixtures, "fixtures"), terminal());
        return kind == Kind.rule ? rule(name, ground) : incident(name, ground);
    }

    private Path or(@Nullable Path given, String usual) {
        return given == null ? terminal().home().resolve(usual).normalize() : given;
    }

    private Ending rule(String name, Ground ground) throws IOException {
        Path file = ground.rules().resolve(name + ".drl");
        Path folder = ground.fixtures().resolve("synthetic-" + name);
        Ground.requireFree(file);
        Ground.requireFree(folder);
        Credence before = ground.credence(List.of());
        if (before.prices().has(name)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The rule (" + name + ") must be new, and is at "
                            + before.prices().of(name).place() + ".",
                    "Maybe choose another name.");
        }
        ground.requireNewIncidents(List.of(name + "-speaks", name + "-silent"), before);
        Sketch sketch = Sketch.ofRule(name);
        Credence credence = ground.credence(List.of(new RuleFile(file.toString(), sketch.rule())));
        try (AtomicFolder fixture = AtomicFolder.write(folder, sketch.fixture())) {
            ground.requirePassing(fixture.written(), credence);
            place(file, sketch.rule(), fixture);
        }
        wrote(file, folder, sketch);
        return Ending.fine("put your condition into " + file + ", and see what it moves: credence test");
    }

    /** First the rule: without its fixture it is sound, and a fixture without its rule is not. */
    static void place(Path file, String rule, AtomicFolder fixture) throws IOException {
        AtomicFile.write(file, rule);
        try {
            fixture.commit();
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Ending incident(String name, Ground ground) throws IOException {
        Path folder = ground.fixtures().resolve(name);
        Ground.requireFree(folder);
        Credence credence = ground.credence(List.of());
        ground.requireNewIncidents(List.of(name), credence);
        double confidence = confidence(Sketch.ofIncident(name, 0, 1), credence);
        Sketch sketch = Sketch.ofIncident(name, hundredth(confidence - MARGIN), hundredth(confidence + MARGIN));
        try (AtomicFolder fixture = AtomicFolder.write(folder, sketch.fixture())) {
            ground.requirePassing(fixture.written(), credence);
            fixture.commit();
        }
        wrote(null, folder, sketch);
        return Ending.fine("put in what was said and what you expect, and see: credence test " + folder);
    }

    /** What the rules make of a sketch. */
    private static double confidence(Sketch sketch, Credence credence) {
        byte[] texts = text(sketch, "sources.json").getBytes(StandardCharsets.UTF_8);
        Lines lines = new Lines("sources.json", new ByteArrayInputStream(texts), ReadOptions.STRICT.limit());
        Sources sources = SourcesReader.read(lines, ReadOptions.STRICT);
        Incident incident = IncidentReader.parse(
                Passage.of("incident.json", text(sketch, "incident.json")), ReadOptions.STRICT, sources);
        Confidence found = credence.score(incident, sources, TrackRecords.FROM_FILE, Cut.NONE)
                .claim("happened")
                .confidence();
        return Objects.requireNonNull(found).value();
    }

    private static String text(Sketch sketch, String file) {
        return Objects.requireNonNull(sketch.fixture().get(file), file);
    }

    private static double hundredth(double probability) {
        return Math.max(0, Math.min(1, Math.rint(probability * 100) / 100));
    }

    private void wrote(@Nullable Path file, Path folder, Sketch sketch) {
        StringBuilder paths = new StringBuilder(file == null ? "" : file + "\n");
        sketch.fixture()
                .keySet()
                .forEach(each -> paths.append(folder.resolve(each)).append('\n'));
        terminal().out().print(paths);
    }
}

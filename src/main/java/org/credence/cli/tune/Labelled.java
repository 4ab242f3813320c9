package org.credence.cli.tune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credence.Credence;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.StandardInput;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.label.LabelReader;
import org.credence.exchange.label.Labels;
import org.credence.ledger.SettledCorpus;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.tune.CaseBook;
import org.credence.tune.UnusableLabels;
import org.credence.tune.Volume;
import org.credence.tune.Witness;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Incidents with outcomes. What does not load stops the run: prices learned from a part of a corpus are others. */
public final class Labelled {
    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "Outcomes beside those in the incidents, one JSON object a line: incident, claim, result,"
                    + " settled, by, because.")
    private @Nullable Path labels;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who the sources are; @|bold sources.json|@ beside the incidents unless given.")
    private @Nullable Path sources;

    /**
     * Reads and argues a corpus.
     *
     * @param paths files and folders; the fixtures when there are none
     * @throws BadInput  when something does not load, or a label has no claim
     * @throws UserError when nothing can be learned from its outcomes
     */
    public CaseBook read(List<Path> paths, Credence credence, Terminal terminal, Talk talk) throws IOException {
        return read(paths, credence, terminal, talk, Witness.NONE);
    }

    /** The same, before a witness. */
    public CaseBook read(List<Path> paths, Credence credence, Terminal terminal, Talk talk, Witness witness)
            throws IOException {
        List<Volume> volumes = volumes(paths, terminal);
        try (Progress progress = new Progress(terminal, talk)) {
            volumes.forEach(volume -> progress.expect(volume.incidents().size()));
            CaseBook book = CaseBook.argue(
                    volumes, credence.reasoner(), credence.prices(), credence.kinds(), witness.telling(progress::step));
            book.requireTwoOfEachSort();
            return book;
        } catch (UnusableLabels e) {
            throw new UserError(Exit.INPUT, String.valueOf(e.getMessage()), e.advice());
        }
    }

    /** Whether something was said of a corpus besides where it is. */
    public boolean isGiven() {
        return labels != null || sources != null;
    }

    private List<Volume> volumes(List<Path> paths, Terminal terminal) throws IOException {
        List<Path> files = new ArrayList<>();
        if (paths.isEmpty()) {
            files.addAll(IncidentFiles.at(terminal.home().resolve("fixtures").normalize()));
        }
        for (Path path : paths) {
            files.addAll(path.equals(InputFile.STANDARD_INPUT) ? List.of(path) : IncidentFiles.at(path));
        }
        Labels outcomes = new Labels(labels == null ? List.of() : LabelReader.read(labels, ReadOptions.STRICT));
        List<Volume> volumes = new ArrayList<>();
        for (Path file : files) {
            volumes.add(volume(file, outcomes, terminal));
        }
        outcomes.requireMatched();
        return volumes;
    }

    private Volume volume(Path file, Labels outcomes, Terminal terminal) throws IOException {
        Sources known = SourcesReader.read(sources == null ? beside(file) : sources, ReadOptions.STRICT);
        List<Incident> incidents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        try (IncidentReader reader = reader(file, known, terminal)) {
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                if (entry instanceof Entry.Reject reject) {
                    throw new BadInput(reject.problem());
                }
                Incident incident = ((Entry.Accepted) entry).incident();
                if (!ids.add(incident.id())) {
                    throw new BadInput(
                            Problem.mustBe(entry.where(), "incident id", incident.id(), "unique over the file"));
                }
                incidents.add(outcomes.settle(incident));
            }
        }
        return new Volume(incidents, known, new SettledCorpus(incidents, known));
    }

    private static IncidentReader reader(Path file, Sources known, Terminal terminal) {
        if (!file.equals(InputFile.STANDARD_INPUT)) {
            return IncidentReader.open(file, ReadOptions.STRICT, known);
        }
        Path aside = StandardInput.aside(terminal.in());
        Lines lines = new Lines(file.toString(), InputFile.stream(aside, file.toString()), ReadOptions.STRICT.limit());
        return IncidentReader.of(lines, ReadOptions.STRICT, known);
    }

    private static Path beside(Path incidents) {
        if (!incidents.equals(InputFile.STANDARD_INPUT) && !Files.exists(incidents)) {
            InputFile.open(incidents, ReadOptions.STRICT).close();
        }
        return IncidentFiles.sourcesBeside(incidents)
                .orElseThrow(() -> new BadInput(Problem.mustBe(
                                Where.file(incidents.toString()), "sources", "no sources.json", "in the same folder")
                        .maybe("say where they are with --sources FILE")));
    }
}

package org.credence.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.credence.argument.PriceList;
import org.credence.cli.console.Talk;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.IncidentFiles;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.ReadOptions;
import org.credence.ledger.store.Address;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which incidents are looked at, with which sources, and as of when. */
public final class InputOptions {
    @Parameters(
            paramLabel = "INCIDENT",
            arity = "0..*",
            description = {
                "A file of one incident (.json) or one a line (.jsonl), also .gz or .zst; a folder of such files;"
                        + " @|bold -|@ for standard input. @|bold fixtures|@ unless given."
            })
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description = "What was known on a date, at a date-time, before:STATEMENT or at:STATEMENT.")
    private @Nullable String asOf;

    @Option(
            names = "--without",
            paramLabel = "X",
            description = "Leave out a source with all that it passed on, a statement, or a rule. May be repeated.")
    private List<String> without = new ArrayList<>();

    @Mixin
    private Reading reading = new Reading();

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "Take the records of the sources from a ledger: its file, postgresql://USER@HOST/DATABASE, or"
                    + " an export (.jsonl). Without one they come from --sources and the outcomes in the input.")
    private @Nullable String ledger;

    /** Every file, in the order given; within a folder, in the order of names. */
    public List<Path> files(Terminal terminal) {
        if (paths.isEmpty()) {
            return IncidentFiles.at(terminal.home().resolve("fixtures").normalize());
        }
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(
                    reading.isForeign() || path.equals(InputFile.STANDARD_INPUT)
                            ? List.of(path)
                            : IncidentFiles.at(path));
        }
        return files;
    }

    /** Every path that is read: folders, files with those of their sources, and what an import needs. */
    public List<Path> watched(Terminal terminal) {
        List<Path> all = new ArrayList<>(
                paths.isEmpty() ? List.of(terminal.home().resolve("fixtures").normalize()) : paths);
        for (Path path : paths) {
            if (reading.sources() == null && !Files.isDirectory(path)) {
                all.add(path.resolveSibling("sources.json"));
                all.add(path.resolveSibling("sources.jsonl"));
            }
        }
        all.addAll(reading.files());
        if (ledger != null && Ledgers.isFile(ledger)) {
            all.add(Path.of(ledger));
        }
        return all;
    }

    /** Keeps what is written apart from every file that a run over these files of incidents reads. */
    public Apart apart(List<Path> files) {
        Apart apart = new Apart().read("incidents", files);
        if (reading.sources() == null) {
            files.forEach(file ->
                    apart.read("sources", IncidentFiles.sourcesBeside(file).orElse(null)));
        } else {
            apart.read("sources", reading.sources());
        }
        apart.read("what an import needs", reading.files());
        return ledger == null || !Ledgers.isFile(ledger)
                ? apart
                : apart.read("ledger", Address.of(ledger).path());
    }

    /**
     * A file of incidents, imported on the way when it is in a foreign format.
     *
     * @param reports who is told of what the import could not use
     * @throws BadInput when it does not load
     */
    public Batch batch(Path file, Terminal terminal, Talk talk, Import.Reports reports) throws IOException {
        return batch(file, terminal, talk, reports, talk::say);
    }

    /**
     * The same.
     *
     * @param summary is told what came of the import
     */
    public Batch batch(Path file, Terminal terminal, Talk talk, Import.Reports reports, Consumer<String> summary)
            throws IOException {
        String place = ledger;
        Reading.Told told = new Reading.Told(reports, summary);
        return reading.batch(file, terminal, talk, told, place == null ? null : known -> Ledgers.records(place, known));
    }

    /**
     * Makes sure that every name given is met, before anything is scored: reads the files for that, as far as need be.
     * What comes as a stream, or in a foreign format, is not read twice; there it is known at the end.
     *
     * @throws UserError when one is nowhere
     */
    public void requireMet(Collection<Sought> sought, List<Path> files, PriceList rules) {
        sought.forEach(it -> it.in(rules));
        if (reading.isForeign() || files.contains(InputFile.STANDARD_INPUT)) {
            return;
        }
        for (Path file : files) {
            if (sought.stream().allMatch(Sought::isMet)) {
                return;
            }
            seek(sought, file);
        }
        sought.forEach(Sought::requireMet);
    }

    /** What is wrong with a file is told when it is scored. */
    private void seek(Collection<Sought> sought, Path file) {
        ReadOptions silent = ReadOptions.STRICT.lenient(warning -> {});
        Optional<Path> who = Optional.ofNullable(reading.sources()).or(() -> IncidentFiles.sourcesBeside(file));
        if (who.isEmpty()) {
            return;
        }
        try {
            Sources known = SourcesReader.read(who.get(), silent);
            try (IncidentReader reader = IncidentReader.open(file, silent, known)) {
                for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                    if (entry instanceof Entry.Accepted accepted) {
                        sought.forEach(it -> it.in(accepted.incident(), known));
                    }
                }
            }
        } catch (BadInput | IOException e) {
            // told when it is scored
        }
    }

    /** All that was asked for, as one text: another text means another answer. */
    public String asked() {
        return "incidents " + paths + " as of " + asOf + " without " + without + reading.asked() + " ledger " + ledger;
    }

    public View view() {
        return View.of(asOf, without);
    }
}

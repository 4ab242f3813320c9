package org.credence.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Progress;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Apart;
import org.credence.cli.options.FormatOptions;
import org.credence.cli.options.Import;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.StandardInput;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.catalog.Formats;
import org.credence.exchange.csv.suggestion.Suggestion;
import org.credence.exchange.file.AtomicFile;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ImportCount;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.model.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence import}: from other formats to native JSONL. */
@CommandLine.Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Turns incidents of another format into native JSON lines, and their sources into sources.json"
                + " beside them. What cannot be used goes to --rejects, and the rest is read on.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence import native incidents.jsonl.gz --sources sources.json --out checked.jsonl",
            "  credence import csv statements.csv --suggest > mapping.json",
            "  credence import --list"
        })
public final class ImportCommand extends Command {
    @Parameters(
            paramLabel = "[FORMAT] FILE",
            arity = "0..*",
            description = "The format, told by the content unless given, and files in it, also .gz or .zst;"
                    + " @|bold -|@ for standard input.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--list", description = "List the formats and end.")
    private boolean list;

    @Option(
            names = "--suggest",
            description = "Print a first mapping for a table, from its header and first rows, and end.")
    private boolean suggest;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the incidents go, standard output unless given; an ending gz or zst packs them.")
    private @Nullable Path out;

    @Option(
            names = "--sources-out",
            paramLabel = "FILE",
            description = "Where the sources go; @|bold sources.json|@ beside --out unless given.")
    private @Nullable Path sourcesOut;

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Sources that are known already, by id, alias or name; they come out as they are.")
    private @Nullable Path known;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where bad records go, one JSON object a line, with place and reason.")
    private @Nullable Path rejects;

    @Mixin
    private FormatOptions formats = new FormatOptions();

    public ImportCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        if (list) {
            Formats.in().forEach(it -> terminal().out().printf("%-14s %s%n", it.name(), it.title()));
            return Ending.fine("credence import FORMAT FILE --out incidents.jsonl");
        }
        boolean named = !words.isEmpty() && Formats.named(words.get(0)).isPresent();
        List<ImportFile> files = files(words.subList(named ? 1 : 0, words.size()));
        keepApart(files);
        if (suggest) {
            return suggest(files.get(0));
        }
        Format format = named ? Import.named(words.get(0)) : detected(files.get(0));
        Path sourcesFile = sourcesFile();
        Sources before = known == null ? Sources.none() : SourcesReader.read(known, ReadOptions.STRICT);
        ImportOptions options = formats.options(before, ReadOptions.STRICT);
        try (Results incidents = Results.to(out, Results.Form.PLAIN, terminal());
                Rejects bad = Rejects.to(rejects, terminal(), talk());
                Progress progress = new Progress(terminal(), talk())) {
            Import run = new Import(incidents, options, reports(bad, progress));
            run.run(files, format, options);
            incidents.commit();
            writeSources(run, sourcesFile);
            bad.commit();
            run.count().lines().forEach(talk()::say);
            sayWhatIsMissing(run.count(), format);
            return new Ending(bad.count() == 0 ? Exit.FINE : Exit.INPUT, out == null ? "" : "credence score " + out);
        }
    }

    private void keepApart(List<ImportFile> files) {
        Apart apart = new Apart().read("formats", formats.files());
        files.forEach(file -> apart.read("records", file.path()));
        // known sources may be completed where they are
        apart.written("--sources-out", sourcesOut).read("known sources", known);
        apart.written("--out", out).written("--rejects", rejects);
    }

    private void sayWhatIsMissing(ImportCount count, Format format) {
        if (count.incidents() == 0 && count.rejects() == 0) {
            talk().say("no incident was made; that takes " + format.needed());
        }
    }

    private Ending suggest(ImportFile table) throws IOException {
        if (Head.of(table).isJson()) {
            throw new BadInput(Problem.mustBe(table.where(), "input", "JSON", "a table")
                    .maybe("leave out --suggest: it is for csv alone"));
        }
        ImportOptions options = formats.options(Sources.none(), ReadOptions.STRICT);
        try (Results mapping = Results.to(out, Results.Form.PLAIN, terminal())) {
            mapping.write(List.of(Suggestion.of(table, options)));
            mapping.commit();
        }
        String file = out == null ? "mapping.json" : out.toString();
        return Ending.fine("credence import csv " + table.name() + " --mapping " + file);
    }

    private Format detected(ImportFile file) throws IOException {
        Format format =
                words.size() > 1 && !Files.exists(Path.of(words.get(0))) ? Import.named(words.get(0)) : Import.of(file);
        talk().say("reading " + file.name() + " as " + format.name());
        return format;
    }

    private List<ImportFile> files(List<String> names) throws IOException {
        if (names.isEmpty()) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The files (none) must be named.",
                    "Maybe write credence import FORMAT FILE; credence import --list lists the formats.");
        }
        List<ImportFile> files = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (path.equals(InputFile.STANDARD_INPUT)) {
                files.add(new ImportFile(name, StandardInput.aside(terminal().in())));
            } else {
                files.add(ImportFile.of(path));
            }
        }
        return files;
    }

    /** Where the sources go, which must not be a file that somebody wrote by hand. */
    private @Nullable Path sourcesFile() {
        if (sourcesOut != null || out == null) {
            return sourcesOut;
        }
        Path beside = out.resolveSibling("sources.json");
        if (Files.exists(beside) && !beside.equals(known)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The file of sources (" + beside + ") must not exist yet.",
                    "Maybe name another with --sources-out FILE, or give this one with --sources to have it completed.");
        }
        return beside;
    }

    private void writeSources(Import run, @Nullable Path file) throws IOException {
        List<org.credence.model.Source> all = run.sources().all();
        if (file != null) {
            AtomicFile.write(file, SourceWriter.pretty(new Sources(all)));
            talk().say(all.size() + " sources in " + file + ", " + run.sources().size() + " of them new");
        } else if (!all.isEmpty()) {
            talk().say(all.size() + " sources were met and not written; name a file with --sources-out.");
        }
    }

    private Import.Reports reports(Rejects bad, Progress progress) {
        Import.Reports told = bad.reports(talk());
        return new Import.Reports() {
            @Override
            public void reject(Problem problem) throws IOException {
                told.reject(problem);
            }

            @Override
            public void warn(Problem problem) {
                told.warn(problem);
            }

            @Override
            public void step() {
                progress.step();
            }
        };
    }
}

package org.credence.exchange.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;

/** The made-up inputs under {@code import/FORMAT/}, each with its golden beside it. */
final class Samples {
    static final Path ROOT = Path.of("src/test/resources/import");
    private static final String GOLDEN = ".golden";
    private static final String SEVERAL = ".files";
    private static final String SOURCES = "sources.json";
    private static final String MAPPING = ".mapping";
    private static final String UNRECOGNISABLE = "unrecognisable";

    private Samples() {}

    /**
     * An input of one or several files, or a folder.
     *
     * @param format  the format it is in
     * @param path    the file, the folder, or the folder of files
     * @param mapping where its mapping is, if there is one
     */
    record Sample(Format format, Path path, Path mapping) {
        static Sample of(Format format, Path path) {
            return new Sample(format, path, path.resolveSibling(path.getFileName() + MAPPING));
        }

        String name() {
            return ROOT.relativize(path).toString();
        }

        Path golden() {
            return path.resolveSibling(path.getFileName() + GOLDEN);
        }

        List<ImportFile> files() throws IOException {
            List<Path> files = path.toString().endsWith(SEVERAL) ? list(path) : List.of(path);
            return files.stream().map(ImportFile::of).toList();
        }

        /** The same elsewhere, with the mapping of this. */
        Sample at(Path copy) {
            return new Sample(format, copy, mapping);
        }

        /** The mapping beside it, where there is one. */
        ImportOptions options() {
            ImportOptions usual = ImportOptions.USUAL;
            return Files.exists(mapping)
                    ? new ImportOptions(
                            usual.read(), usual.known(), mapping, usual.encoding(), usual.zone(), usual.values())
                    : usual;
        }

        /** Some inputs are too broken to be told by their content; they have that in their name. */
        boolean isRecognisable() {
            return !path.toString().contains(UNRECOGNISABLE);
        }
    }

    static List<Sample> all() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : list(ROOT)) {
            if (folder.endsWith("cases")) {
                continue;
            }
            Format format = Formats.named(folder.getFileName().toString()).orElseThrow();
            for (Path path : list(folder)) {
                if (!path.toString().endsWith(GOLDEN)
                        && !path.endsWith(SOURCES)
                        && !path.toString().endsWith(MAPPING)) {
                    samples.add(Sample.of(format, path));
                }
            }
        }
        return samples;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }
}

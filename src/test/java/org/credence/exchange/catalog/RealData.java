package org.credence.exchange.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.junit.jupiter.api.Assumptions;

/** Real samples in a folder of the user's own, which are not part of this project. */
public final class RealData {
    private static final Path LIST = Path.of("src/test/resources/real/samples.txt");
    private static final String MAPPING = "mapping=";

    private RealData() {}

    /** What is imported in one run, and how many rejects there are to be. */
    public record Sample(Format format, int rejects, List<ImportFile> files, ImportOptions options) {
        /** A line of the list. */
        static Sample of(String line, Path data) {
            List<String> words = new ArrayList<>(List.of(line.split("\\s+", -1)));
            Format format = Formats.named(words.remove(0)).orElseThrow();
            int rejects = Integer.parseInt(words.remove(0));
            ImportOptions options = ImportOptions.USUAL;
            if (words.get(0).startsWith(MAPPING)) {
                Path mapping = Path.of(words.remove(0).substring(MAPPING.length()));
                options = new ImportOptions(
                        options.read(), options.known(), mapping, options.encoding(), options.zone(), options.values());
            }
            List<ImportFile> files = words.stream()
                    .map(name -> new ImportFile(name, data.resolve(name)))
                    .toList();
            return new Sample(format, rejects, files, options);
        }

        public String name() {
            return String.join(" + ", files.stream().map(ImportFile::name).toList());
        }
    }

    /** A file or folder of the user's; without it the test says so and is passed over. */
    public static Path of(String name) {
        String folder = System.getenv("CREDENCE_DATA");
        Path path = Path.of(folder == null ? "" : folder, name);
        if (folder == null || !Files.exists(path)) {
            System.out.println(
                    "No real data: CREDENCE_DATA (" + folder + ") must be a folder that holds " + name + ".");
        }
        Assumptions.assumeTrue(folder != null && Files.exists(path), "CREDENCE_DATA must be a folder with " + name);
        return path;
    }

    public static List<Sample> samples() throws IOException {
        Path data = of("formats");
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Sample.of(line, data.resolveSibling("")))
                .toList();
    }
}

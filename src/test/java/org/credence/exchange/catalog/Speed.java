package org.credence.exchange.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;

/**
 * How fast an importer is beside the parser that it is built on, on the same files in the same run.
 *
 * <p>The parser alone goes over every token or record and looks at none of them.
 *
 * @param importer in MB a second of the processor's time
 * @param parser   the same
 */
record Speed(String format, double importer, double parser) {
    /** The figures of the house: half of the parser's speed, or 50 MB a second where that is less. */
    private static final double SHARE = 0.5;

    private static final double ENOUGH = 50;

    /** The best of so many: what disturbs a run, as compiling does, only ever makes it slower. */
    private static final int RUNS = 8;

    static Speed of(Format format, List<Path> files) throws IOException {
        double megabytes = 0;
        for (Path file : files) {
            megabytes += Files.size(file) / 1e6;
        }
        double importer = Double.POSITIVE_INFINITY;
        double parser = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            double start = cpuSeconds();
            for (Path file : files) {
                parse(file);
            }
            double between = cpuSeconds();
            ImportRun.of(format, files.stream().map(ImportFile::of).toList(), ImportOptions.USUAL, incident -> {});
            parser = Math.min(parser, between - start);
            importer = Math.min(importer, cpuSeconds() - between);
        }
        return new Speed(format.name(), megabytes / importer, megabytes / parser);
    }

    /** Of all threads, those that collect garbage and compile among them; other programs do not disturb it. */
    private static double cpuSeconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    boolean isEnough() {
        return importer >= Math.min(ENOUGH, SHARE * parser);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %s |",
                format,
                importer,
                parser,
                importer / parser,
                isEnough() ? "yes" : "no");
    }

    private static void parse(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int first = in.read();
            if (first == '{' || first == '[') {
                json(file);
            } else {
                table(file);
            }
        }
    }

    private static void json(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                // goes on
            }
        }
    }

    private static void table(Path file) throws IOException {
        boolean tabs = Files.newBufferedReader(file).readLine().contains("\t");
        try (CsvReader<CsvRecord> reader =
                        CsvReader.builder().fieldSeparator(tabs ? '\t' : ',').ofCsvRecord(file);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                records.next();
            }
        }
    }
}

package org.credence.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.argument.PriceOverride;
import org.credence.exchange.KindsReader;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.WeightsReader;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Sources;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * What every executor needs to score: rules, prices, kinds and sources, as the bytes of their files.
 *
 * @param rules   in order of name
 * @param kinds   the file of priors by kind of source
 * @param weights the file of prices that replace those in the rules, or null
 * @param sources one a line
 * @param limit   the longest record, in bytes
 */
record Supplies(List<Text> rules, Text kinds, @Nullable Text weights, Text sources, int limit) implements Serializable {

    /** A file as it is. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Text(String name, byte[] bytes) implements Serializable {
        static Text of(Path file) throws IOException {
            return new Text(file.toString(), Files.readAllBytes(file));
        }

        Passage passage() {
            return new Passage(new Passage.Start(name, 1, 1, 0, ""), bytes, bytes.length).requireUtf8();
        }
    }

    /**
     * Reads the files of a rule base.
     *
     * @param folder  of rules, with kinds.json, and weights.json where there is one
     * @param weights other prices, or null
     */
    static Supplies read(Path folder, @Nullable Path weights, Sources sources, int limit) throws IOException {
        List<Text> rules = new ArrayList<>();
        for (RuleFile file : RuleSet.read(folder).files()) {
            rules.add(new Text(file.name(), file.content()));
        }
        Path prices = weights == null ? folder.resolve("weights.json") : weights;
        boolean priced = weights != null || Files.exists(prices);
        ReadOptions options = ReadOptions.STRICT;
        Path kinds = folder.resolve("kinds.json");
        InputFile.open(kinds, options).close();
        return new Supplies(
                rules, Text.of(kinds), priced ? Text.of(prices) : null, new Text("sources", lines(sources)), limit);
    }

    private static byte[] lines(Sources sources) {
        StringBuilder all = new StringBuilder();
        try (Stream<String> lines = sources.all().stream().map(SourceWriter::line)) {
            lines.forEach(line -> all.append(line).append('\n'));
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    RuleBook compiled() {
        return RuleBook.compile(new RuleSet(
                rules.stream().map(it -> new RuleFile(it.name(), it.bytes())).toList()));
    }

    /** A scorer of one thread's own. */
    Credence credence(RuleBook book) {
        List<PriceOverride> overrides =
                weights == null ? List.of() : WeightsReader.parse(weights.passage(), ReadOptions.STRICT);
        return Credence.with(book, overrides, KindsReader.parse(kinds.passage(), ReadOptions.STRICT));
    }

    Sources known() {
        if (sources.bytes().length == 0) {
            return Sources.none();
        }
        try (InputStream in = new ByteArrayInputStream(sources.bytes());
                Lines lines = new Lines(sources.name(), in, ReadOptions.DEFAULT_LIMIT)) {
            return SourcesReader.read(lines, ReadOptions.STRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ReadOptions options() {
        return ReadOptions.STRICT.withLimit(limit);
    }
}

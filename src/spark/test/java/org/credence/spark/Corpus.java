package org.credence.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.bench.Workload;
import org.credence.cli.Main;
import org.credence.exchange.IncidentWriter;
import org.credence.exchange.SourceWriter;
import org.credence.exchange.file.Packing;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Sources;

/** Made-up incidents in a folder, some settled, some bad, and what one machine makes of them. */
final class Corpus {
    private static final int SETTLED_EVERY = 997;
    private final Path folder;
    private final Workload workload = new Workload(7);
    private int made;

    Corpus(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("sources.json"), SourceWriter.pretty(workload.sources()));
    }

    Sources sources() {
        return workload.sources();
    }

    /** Incidents of 5 claims and 20 statements, numbered on from those made before. */
    List<Incident> incidents(int count) {
        List<Incident> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Incident incident = workload.incident("made-up-" + made, 4);
            all.add(made % SETTLED_EVERY == 0 ? settled(incident) : incident);
            made++;
        }
        return all;
    }

    Incident giant(String id, int statements) {
        return workload.incident(id, statements / 5);
    }

    private static Incident settled(Incident incident) {
        Claim first = incident.claims().get(0);
        Moment day = Moment.on(LocalDate.of(2021, 3, 1));
        List<Claim> claims = new ArrayList<>(incident.claims());
        claims.set(0, first.withOutcome(new Outcome(Outcome.Result.CONFIRMED, day, null, "It was seen.")));
        return incident.withClaims(claims);
    }

    static List<String> lines(List<Incident> incidents) {
        return incidents.stream().map(IncidentWriter::line).toList();
    }

    /** Writes lines, packed when the name says so. */
    Path write(String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Packing.pack(name, Files.newOutputStream(file))) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** How a run ended, and what it said. */
    record Run(int exit, String said) {}

    static Run spark(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = org.credence.spark.Main.run(
                arguments,
                java.io.InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("CREDENCE_HOME", Path.of("").toAbsolutePath().toString()));
        return new Run(exit, err.toString(StandardCharsets.UTF_8));
    }

    static Run oneMachine(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                java.io.InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new Run(exit, err.toString(StandardCharsets.UTF_8));
    }

    /** All lines of text files under a folder, sorted. */
    static List<String> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> all = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(it -> !it.getFileName().toString().matches("[._].*"))
                    .toList()) {
                all.addAll(Files.readAllLines(file));
            }
            all.sort(null);
            return all;
        }
    }
}

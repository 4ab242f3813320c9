package org.credence.bench.accuracy.speaker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.Slug;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.TableForm;
import org.credence.exchange.table.TableReader;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Outcome.Result;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.TrackRecord;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Statements of speakers that somebody has checked, in the layout of LIAR (Wang, ACL 2017): tables {@code train.tsv} and
 * {@code valid.tsv}, packed or not, with id, label, statement, subjects, speaker, job, state and party. The
 * columns that follow hold a speaker's history with the very statement in it, and are never read.
 *
 * @param name  of the folder
 * @param train settled before any of the others is asked about
 * @param valid asked about
 */
public record SpeakerSet(String name, List<Incident> train, List<Incident> valid, Sources sources) {
    /** What counts as right: at least half of it is. */
    private static final Set<String> RIGHT = Set.of("true", "mostly-true", "half-true");

    private static final Set<String> WRONG = Set.of("barely-true", "false", "pants-fire");
    private static final List<String> ENDINGS = List.of(".tsv", ".tsv.gz", ".tsv.zst");
    /** Columns 9 to 13 are never read: they count the very statement that is asked about. */
    private static final List<String> HEADER = List.of(
            "id",
            "label",
            "statement",
            "subjects",
            "speaker",
            "job",
            "state",
            "party",
            "leak9",
            "leak10",
            "leak11",
            "leak12",
            "leak13",
            "context");

    /** The tables have no dates: everything is said on one day, and settled on the next. */
    private static final Moment SAID = Moment.on(LocalDate.EPOCH);

    private static final Moment SETTLED = Moment.on(LocalDate.EPOCH.plusDays(1));

    public SpeakerSet {
        train = List.copyOf(train);
        valid = List.copyOf(valid);
    }

    private static @Nullable Path table(Path folder, String name) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    /** Whether a folder holds both tables. */
    public static boolean isOne(Path folder) {
        return Stream.of("train", "valid").allMatch(name -> table(folder, name) != null);
    }

    /** Reads a folder that is one. */
    public static SpeakerSet read(Path folder) throws IOException {
        Map<String, Source> sources = new LinkedHashMap<>();
        List<Incident> train = read(folder, "train", sources);
        List<Incident> valid = read(folder, "valid", sources);
        return new SpeakerSet(
                String.valueOf(folder.getFileName()), train, valid, new Sources(List.copyOf(sources.values())));
    }

    private static List<Incident> read(Path folder, String name, Map<String, Source> sources) throws IOException {
        List<Incident> incidents = new ArrayList<>();
        Path path = java.util.Objects.requireNonNull(table(folder, name));
        try (TableReader reader = TableReader.open(ImportFile.of(path), null, TableForm.plainTabs(HEADER))) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                String label = row.get(1).strip();
                if ((RIGHT.contains(label) || WRONG.contains(label))
                        && !row.get(4).isBlank()) {
                    incidents.add(incident(row, RIGHT.contains(label), sources));
                }
            }
        }
        return incidents;
    }

    private static Incident incident(Row row, boolean right, Map<String, Source> sources) {
        String speaker = Slug.of(row.get(4).strip());
        sources.computeIfAbsent(speaker, id -> source(id, row.get(7).strip()));
        Statement statement = Statement.of("said", speaker, Stance.ASSERTS, SAID);
        Outcome outcome = new Outcome(right ? Result.CONFIRMED : Result.REFUTED, SETTLED, "fact-checkers", null);
        Claim claim = Claim.of("claim", Aspect.OTHER, Value.of(true), List.of(statement))
                .withOutcome(outcome);
        return Incident.of(row.get(0).strip(), List.of(claim));
    }

    /** The party stands where an owner would: who speaks for it is expected to be like others who do. */
    private static Source source(String id, String party) {
        return new Source(
                id,
                id,
                SourceKind.OFFICIAL,
                List.of(),
                party.isEmpty() ? null : PartyRecords.id(party),
                List.of(),
                List.of(),
                TrackRecord.NONE,
                new TreeMap<>(),
                Map.of());
    }
}

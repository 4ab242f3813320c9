package org.credence.exchange.ledger;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.ledger.LedgerEntry;
import org.credence.ledger.LedgerEntry.Act;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfMerger;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.LedgerEntry.OfSource;
import org.credence.ledger.Said;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a ledger, one a line. */
public final class EntryReader implements Closeable {
    private static final Words<Sort> SORTS = Words.of(Sort.class);
    private static final Words<SourceKind> KINDS = Words.of(SourceKind.class);
    private static final Words<Stance> STANCES = Words.of(Stance.class);
    private static final Words<Outcome.Result> RESULTS = Words.of(Outcome.Result.class);

    private static final Shape<Draft> ENTRY = Shape.of(
            "entry",
            Draft::new,
            required("entry", (it, json) -> it.sort = json.oneOf(SORTS)),
            required("id", (it, json) -> it.id = ulid(json)),
            optional("act", (it, json) -> it.act = ulid(json)),
            optional("made", (it, json) -> it.made = json.moment()),
            optional("by", (it, json) -> it.by = json.name()),
            optional("because", (it, json) -> it.because = json.name()),
            optional("source", (it, json) -> it.source = json.name()),
            optional("name", (it, json) -> it.name = json.name()),
            optional("kind", (it, json) -> it.kind = json.oneOf(KINDS)),
            optional("owner", (it, json) -> it.owner = json.name()),
            optional("aliases", (it, json) -> it.aliases = json.names()),
            optional("into", (it, json) -> it.into = json.name()),
            optional("incident", (it, json) -> it.incident = json.name()),
            optional("claim", (it, json) -> it.claim = json.name()),
            optional("topic", (it, json) -> it.topic = json.name()),
            optional("question", (it, json) -> it.question = json.name()),
            optional("said", (it, json) -> it.said = json.list(EntryReader::said)),
            optional("result", (it, json) -> it.result = json.oneOf(RESULTS)),
            optional("settled", (it, json) -> it.settled = json.moment()),
            optional("supersedes", (it, json) -> it.supersedes = ulid(json)));

    private static final Shape<SaidDraft> SAID = Shape.of(
            "statement",
            SaidDraft::new,
            required("source", (it, json) -> it.source = json.name()),
            required("stance", (it, json) -> it.stance = json.oneOf(STANCES)),
            optional("at", (it, json) -> it.at = json.moment()),
            optional("order", (it, json) -> it.order = json.count(1)));

    private final Lines lines;

    /** Sorts of entries. */
    private enum Sort {
        ACT,
        SOURCE,
        MERGER,
        CLAIM,
        OUTCOME
    }

    /** An entry, and where it stands. */
    public record Line(LedgerEntry entry, Where where) {}

    private static final class Draft {
        private Sort sort = Sort.ACT;
        private String id = "";
        private @Nullable String act;
        private @Nullable Moment made;
        private @Nullable String by;
        private @Nullable String because;
        private @Nullable String source;
        private @Nullable String name;
        private @Nullable SourceKind kind;
        private @Nullable String owner;
        private List<String> aliases = List.of();
        private @Nullable String into;
        private @Nullable String incident;
        private @Nullable String claim;
        private @Nullable String topic;
        private @Nullable String question;
        private List<Said> said = List.of();
        private Outcome.@Nullable Result result;
        private @Nullable Moment settled;
        private @Nullable String supersedes;
    }

    private static final class SaidDraft {
        private String source = "";
        private Stance stance = Stance.ASSERTS;
        private @Nullable Moment at;
        private int order;
    }

    private EntryReader(Lines lines) {
        this.lines = lines;
    }

    /** Opens a file, packed or not. */
    public static EntryReader open(Path path) {
        return new EntryReader(InputFile.open(path, ReadOptions.STRICT));
    }

    /** Whether a file begins like one of entries. */
    public static boolean isOf(Path path) {
        try (Lines lines = InputFile.open(path, ReadOptions.STRICT)) {
            Passage first = lines.next();
            String text = first == null
                    ? ""
                    : new String(
                            first.bytes(), 0, Math.min(first.length(), 100), java.nio.charset.StandardCharsets.UTF_8);
            return text.matches("(?s)\\s*\\{\\s*\"entry\"\\s*:.*");
        } catch (BadInput e) {
            return false;
        }
    }

    /**
     * The next entry; null after the last.
     *
     * @throws BadInput when it is not as it should be; the next call goes on after it
     */
    public @Nullable Line next() {
        Passage passage = lines.next();
        return passage == null ? null : Json.read(passage, ReadOptions.STRICT, EntryReader::line);
    }

    private static Line line(Json json) throws IOException {
        Where where = json.where();
        Draft it = ENTRY.read(json);
        return new Line(entry(it, json), where);
    }

    private static LedgerEntry entry(Draft it, Json json) {
        return switch (it.sort) {
            case ACT ->
                new Act(
                        it.id,
                        made(need("made", it.made, json), json),
                        need("by", it.by, json),
                        need("because", it.because, json));
            case SOURCE ->
                new OfSource(
                        it.id,
                        need("act", it.act, json),
                        need("source", it.source, json),
                        need("name", it.name, json),
                        need("kind", it.kind, json),
                        it.owner,
                        it.aliases);
            case MERGER -> new OfMerger(it.id, need("act", it.act, json), need("source", it.source, json), it.into);
            case CLAIM ->
                new OfClaim(
                        it.id,
                        need("act", it.act, json),
                        need("incident", it.incident, json),
                        need("claim", it.claim, json),
                        it.topic,
                        it.question,
                        it.said);
            case OUTCOME ->
                new OfOutcome(
                        it.id,
                        need("act", it.act, json),
                        need("incident", it.incident, json),
                        need("claim", it.claim, json),
                        new Outcome(
                                need("result", it.result, json),
                                need("settled", it.settled, json),
                                need("by", it.by, json),
                                need("because", it.because, json)),
                        it.supersedes);
        };
    }

    private static <T> T need(String field, @Nullable T value, Json json) {
        if (value == null) {
            throw json.bad(field, "missing", "given in such an entry");
        }
        return value;
    }

    private static Instant made(Moment made, Json json) {
        return need("time of day of made", made.instant(), json);
    }

    private static String ulid(Json json) throws IOException {
        String id = json.name();
        if (!Ulid.isOne(id)) {
            throw json.badValue("a ULID");
        }
        return id;
    }

    private static Said said(Json json) throws IOException {
        SaidDraft it = SAID.read(json);
        Moment at = it.at == null ? null : it.at.withOrder(it.order);
        return new Said(it.source, it.stance, at);
    }

    @Override
    public void close() {
        lines.close();
    }
}

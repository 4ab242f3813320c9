package org.credence.exchange.stix;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Sink;
import org.credence.exchange.grouping.Grouping;
import org.credence.exchange.json.Elements;
import org.credence.exchange.json.JsonInput;
import org.credence.exchange.stix.Piece.Role;
import org.jspecify.annotations.Nullable;

/**
 * Groups objects by what they are about, however they are ordered, and makes an incident of each group.
 *
 * <p>Opinions on a note are grouped with the note first, and with it go to the object that the note is about. Objects
 * lie on disk meanwhile; what is held are a name for each identity, the marking definitions, and one group.
 */
final class StixImporter implements Importer {
    /** In bytes, what may be said of one object: an eighth of the smallest heap that must do. The rest is rejected. */
    private static final int MOST_OF_ONE = 32_000_000;

    private static final Set<String> HOLDERS = Set.of("objects");

    private final ImportOptions options;
    private final StixMarkings markings = new StixMarkings();
    private final Grouping<Piece> onObjects = new Grouping<>(Piece.CODING);
    private final Grouping<Piece> onNotes = new Grouping<>(Piece.CODING);
    private final Map<String, Long> passedOver = new TreeMap<>();
    private @Nullable StixSources sources;

    StixImporter(ImportOptions options) {
        this.options = options;
    }

    private StixSources sources(Sink sink) {
        if (sources == null) {
            sources = new StixSources(options.known(), sink);
        }
        return sources;
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        try (JsonInput in = JsonInput.open(file, options.read(), HOLDERS)) {
            if (!readNext(in, sink)) {
                throw new BadInput(Problem.mustBe(file.where(), "file", "without any", "one with STIX objects"));
            }
            for (boolean more = true; more; ) {
                more = readNext(in, sink);
            }
        }
    }

    private boolean readNext(JsonInput in, Sink sink) throws IOException {
        try {
            Passage passage = in.next();
            if (passage != null) {
                object(passage, sink);
            }
            return passage != null;
        } catch (UnreadableInput e) {
            throw e;
        } catch (BadInput e) {
            sink.read();
            sink.reject(e.problem());
            return true;
        }
    }

    /** @throws BadInput when it is none, and was not counted */
    private void object(Passage passage, Sink sink) throws IOException {
        StixHeader header = StixHeader.read(passage);
        if (header.type().equals("bundle")) {
            bundle(passage, sink);
        } else {
            sink.read();
            try {
                object(header, passage, sink);
            } catch (BadInput e) {
                sink.reject(e.problem());
            }
        }
    }

    private void object(StixHeader header, Passage passage, Sink sink) throws IOException {
        switch (header.type()) {
            case "identity" -> {
                sources(sink).identity(StixObject.read(passage));
                onObjects.add(header.id(), new Piece(Role.SELF, "", passage));
            }
            case "marking-definition" -> markings.add(StixObject.read(passage));
            case "extension-definition", "language-content" -> {
                // they say how other objects are to be read, and claim nothing
            }
            case "opinion" -> judgement(Role.OPINION, header, passage);
            case "sighting" -> judgement(Role.SIGHTING, header, passage);
            case "note" -> note(header, passage);
            case "report" -> {
                onObjects.add(header.id(), new Piece(Role.SELF, "", passage));
                for (String ref : header.refs()) {
                    if (StixNames.typeOf(ref).equals("incident")) {
                        onObjects.add(ref, new Piece(Role.MENTION, "", passage));
                    }
                }
            }
            default -> onObjects.add(header.id(), new Piece(Role.SELF, "", passage));
        }
    }

    /** A bundle on a line of its own, or in an array. */
    private void bundle(Passage passage, Sink sink) throws IOException {
        try (Elements objects = new Elements(passage, HOLDERS)) {
            for (Passage next = objects.next(); next != null; next = objects.next()) {
                if (next.start().offset() == passage.start().offset()) {
                    // a bundle without objects is given as it is
                    return;
                }
                try {
                    object(next, sink);
                } catch (BadInput e) {
                    sink.read();
                    sink.reject(e.problem());
                }
            }
        }
    }

    private void judgement(Role role, StixHeader header, Passage passage) throws IOException {
        for (String ref : header.refs()) {
            boolean note = StixNames.typeOf(ref).equals("note");
            (note ? onNotes : onObjects).add(ref, new Piece(role, "", passage));
        }
    }

    /** A note belongs to the first object that it is about; one about notes alone stands for itself. */
    private void note(StixHeader header, Passage passage) throws IOException {
        String root = root(header.refs());
        onNotes.add(header.id(), new Piece(Role.NOTE, root == null ? header.id() : root, passage));
    }

    private static @Nullable String root(List<String> refs) {
        return refs.stream()
                .filter(ref -> !StixNames.typeOf(ref).equals("note"))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void finish(Sink sink) throws IOException {
        try (onObjects;
                onNotes) {
            onNotes.forEach((note, pieces) -> withTheirObjects(note, pieces, sink));
            onObjects.forEach((id, pieces) -> incident(id, pieces, sink));
        }
        if (!passedOver.isEmpty()) {
            sink.remark("passed over, since nobody takes a stand on them: " + counted());
        }
    }

    private String counted() {
        StringBuilder text = new StringBuilder();
        passedOver.forEach((type, count) -> text.append(text.length() == 0 ? "" : ", ")
                .append(count)
                .append(' ')
                .append(type));
        return text.toString();
    }

    /** Sends a note, and what is said of it, to the object that it is about. */
    private void withTheirObjects(String note, Grouping.Items<Piece> items, Sink sink) throws IOException {
        List<Piece> waiting = new ArrayList<>();
        String home = note;
        long size = 0;
        for (Piece piece = items.next(); piece != null; piece = items.next()) {
            home = piece.role() == Role.NOTE ? piece.about() : home;
            size += piece.passage().length();
            if (size > MOST_OF_ONE) {
                sink.reject(tooMuch(piece));
            } else {
                waiting.add(piece);
            }
        }
        boolean itself = home.equals(note);
        for (Piece piece : waiting) {
            Role role = itself && piece.role() == Role.NOTE ? Role.SELF : piece.role();
            onObjects.add(home, new Piece(role, itself ? "" : note, piece.passage()));
        }
    }

    private static Problem tooMuch(Piece piece) {
        String most = "within " + MOST_OF_ONE / 1_000_000 + " MB";
        return Problem.mustBe(piece.passage().at(0, ""), "objects about one object", "more", most);
    }

    private void incident(String id, Grouping.Items<Piece> pieces, Sink sink) throws IOException {
        Statements speech = new Statements(sources(sink), sink);
        StixIncident incident = null;
        long size = 0;
        for (Piece piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (incident == null) {
                incident = new StixIncident(id, piece.passage().at(0, ""), speech, markings);
            }
            size += piece.passage().length();
            take(piece, size, incident, sink);
        }
        if (incident == null) {
            return;
        }
        String type = incident.passedOver();
        if (type == null) {
            incident.handOn(sink);
        } else if (!type.equals("identity")) {
            passedOver.merge(type, 1L, Long::sum);
        }
    }

    private static void take(Piece piece, long size, StixIncident incident, Sink sink) throws IOException {
        try {
            if (size > MOST_OF_ONE) {
                String most = "within " + MOST_OF_ONE / 1_000_000 + " MB";
                throw new BadInput(Problem.mustBe(piece.passage().at(0, ""), "objects about one object", "more", most));
            }
            incident.take(piece);
        } catch (BadInput e) {
            sink.reject(e.problem());
        }
    }
}

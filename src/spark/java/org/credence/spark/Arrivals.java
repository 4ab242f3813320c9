package org.credence.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.model.Incident;
import org.jspecify.annotations.Nullable;

/**
 * What arrived for one incident: the incident itself, or statements about its claims, one JSON object each.
 *
 * <pre>{@code
 * {"id": "harbour", "claims": [...]}
 * {"incident": "harbour", "claim": "sinking", "statement": {"id": "s9", "source": "monitor", ...}}
 * }</pre>
 *
 * <p>An incident replaces what was known of it. A statement that is there already, word for word, changes nothing.
 */
final class Arrivals {
    static final String NAME = "stream";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Station station;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable ObjectNode known;
    private @Nullable Incident incident;

    /** @param known JSON of the incident as it was, or null */
    Arrivals(Station station, @Nullable String known) {
        this.station = station;
        this.known = known == null ? null : (ObjectNode) tree(known);
    }

    /** The id of the incident that a line is about; empty where it cannot be told. */
    static String incident(String line) {
        try {
            JsonNode tree = JSON.readTree(line);
            JsonNode id = tree.path(tree.has("incident") ? "incident" : "id");
            return id.asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** Takes them in: incidents first, then statements, each in an order that does not depend on tasks. */
    void take(List<String> lines) {
        lines.stream()
                .sorted(Comparator.comparing(Arrivals::isStatement).thenComparing(line -> line))
                .forEach(this::take);
    }

    private static boolean isStatement(String line) {
        try {
            return tree(line).has("incident");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void take(String line) {
        try {
            JsonNode arrived = tree(line);
            ObjectNode next = arrived.has("incident") ? withStatement(arrived) : whole(line, arrived);
            if (next.equals(known)) {
                return;
            }
            incident = IncidentReader.parse(
                    Passage.of(NAME, next.toString()), station.supplies().options(), station.sources());
            known = next;
        } catch (BadInput e) {
            problems.add(e.problem());
        } catch (IllegalArgumentException e) {
            problems.add(bad("record", String.valueOf(e.getMessage()), "JSON of an incident or a statement"));
        }
    }

    /** Read by itself first, so that what is wrong is told at its place in the line. */
    private ObjectNode whole(String line, JsonNode arrived) {
        IncidentReader.parse(Passage.of(NAME, line), station.supplies().options(), station.sources());
        return (ObjectNode) arrived;
    }

    private ObjectNode withStatement(JsonNode arrived) {
        String id = arrived.path("incident").asText();
        if (known == null) {
            throw new BadInput(bad("incident", id, "known before its statements arrive"));
        }
        ObjectNode next = known.deepCopy();
        String claim = arrived.path("claim").asText();
        for (JsonNode each : next.path("claims")) {
            if (each.path("id").asText().equals(claim)) {
                add((ObjectNode) each, arrived.path("statement"));
                return next;
            }
        }
        throw new BadInput(bad("claim", claim, "one of the incident (" + id + ")"));
    }

    /** Adds a statement to a claim, unless it is there already. */
    private static void add(ObjectNode claim, JsonNode statement) {
        ArrayNode statements = claim.withArray("statements");
        for (JsonNode other : statements) {
            if (other.equals(statement)) {
                return;
            }
        }
        statements.add(statement);
    }

    private static Problem bad(String subject, String found, String expected) {
        return Problem.mustBe(Where.file(NAME), subject, found, expected);
    }

    /** The incident with all that was taken in; null when nothing changed. */
    @Nullable
    Incident changed() {
        return incident;
    }

    /** JSON of the incident; null where it is not known. */
    @Nullable
    String json() {
        return known == null ? null : known.toString();
    }

    List<Problem> problems() {
        return problems;
    }
}

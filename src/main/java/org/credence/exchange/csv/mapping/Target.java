package org.credence.exchange.csv.mapping;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.credence.exchange.json.Words;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Medium;
import org.credence.model.Outcome;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/** What a column may mean: a field of the native format, by its path there. */
public enum Target {
    INCIDENT_ID("incident.id", Form.TEXT),
    INCIDENT_TITLE("incident.title", Form.TEXT),
    INCIDENT_DATE("incident.date", Form.DATE),
    INCIDENT_EXTRA("incident.extra", Form.EXTRA),
    PLACE_NAME("place.name", Form.TEXT),
    PLACE_ALIASES("place.aliases", Form.LIST),
    PLACE_COUNTRY("place.country", Form.TEXT),
    PLACE_LAT("place.lat", Form.NUMBER),
    PLACE_LON("place.lon", Form.NUMBER),
    PLACE_PRECISION("place.precisionMetres", Form.NUMBER),
    CLAIM_ID("claim.id", Form.TEXT),
    CLAIM_ASPECT("claim.aspect", Words.of(Aspect.class).all()),
    CLAIM_VALUE("claim.value", Form.VALUE),
    CLAIM_LOW("claim.low", Form.NUMBER),
    CLAIM_HIGH("claim.high", Form.NUMBER),
    CLAIM_UNIT("claim.unit", Form.TEXT),
    CLAIM_TEXT("claim.text", Form.TEXT),
    CLAIM_HARMS("claim.harms", Form.LIST),
    CLAIM_FAVOURS("claim.favours", Form.LIST),
    CLAIM_TOPIC("claim.topic", Form.TEXT),
    CLAIM_FORECAST("claim.forecast", new TreeSet<>(List.of("false", "true"))),
    CLAIM_CONTRADICTS("claim.contradicts", Form.LIST),
    CLAIM_EXTRA("claim.extra", Form.EXTRA),
    OUTCOME_RESULT("outcome.result", Words.of(Outcome.Result.class).all()),
    OUTCOME_SETTLED("outcome.settled", Form.DATE),
    OUTCOME_BY("outcome.by", Form.TEXT),
    OUTCOME_BECAUSE("outcome.because", Form.TEXT),
    STATEMENT_ID("statement.id", Form.TEXT),
    SOURCE("statement.source", Form.TEXT),
    STANCE("statement.stance", Words.of(Stance.class).all()),
    AT("statement.at", Form.DATE),
    ORDER("statement.order", Form.NUMBER),
    RELAYS("statement.relays", Form.LIST),
    CITES("statement.cites", Form.TEXT),
    BASIS("statement.basis", Words.of(Basis.class).all()),
    ATTRIBUTION("statement.attribution", new TreeSet<>(List.of("named", "unnamed"))),
    CERTAINTY("statement.certainty", new TreeSet<>(List.of("hedged", "stated"))),
    SCOPE("statement.scope", Words.of(Scope.class).all()),
    MEDIA("statement.media", Form.LIST, Words.of(Medium.class).all()),
    URL("statement.url", Form.TEXT),
    ARCHIVED("statement.archivedUrl", Form.TEXT),
    QUOTE("statement.quote", Form.TEXT),
    STATEMENT_EXTRA("statement.extra", Form.EXTRA),
    SOURCE_NAME("source.name", Form.TEXT),
    SOURCE_KIND("source.kind", Words.of(SourceKind.class).all()),
    SOURCE_ALLEGIANCES("source.allegiances", Form.LIST),
    SOURCE_OWNER("source.owner", Form.TEXT),
    SOURCE_LANGUAGES("source.languages", Form.LIST),
    SOURCE_ALIASES("source.aliases", Form.LIST),
    SOURCE_EXTRA("source.extra", Form.EXTRA),
    RELAY_KIND("relay.kind", Words.of(SourceKind.class).all()),
    IGNORE("ignore", Form.NOTHING);

    /** What may stand in a cell. */
    public enum Form {
        TEXT,
        /** One of a few words. */
        WORD,
        NUMBER,
        DATE,
        VALUE,
        /** Several texts. */
        LIST,
        /** Kept as it is. */
        EXTRA,
        NOTHING
    }

    private static final Map<String, Target> BY_PATH = new LinkedHashMap<>();
    private static final Map<Target, List<String>> WORDS = new EnumMap<>(Target.class);

    static {
        for (Target target : values()) {
            BY_PATH.put(target.path, target);
            WORDS.put(target, target.joined.isEmpty() ? List.of() : List.of(target.joined.split(" ", -1)));
        }
    }

    private final String path;
    private final Form form;
    private final String joined;

    Target(String path, Form form) {
        this(path, form, Set.of());
    }

    Target(String path, Set<String> words) {
        this(path, Form.WORD, words);
    }

    Target(String path, Form form, Set<String> words) {
        this.path = path;
        this.form = form;
        this.joined = String.join(" ", words);
    }

    public static @Nullable Target of(String path) {
        return BY_PATH.get(path);
    }

    public static Set<String> paths() {
        return BY_PATH.keySet();
    }

    public String path() {
        return path;
    }

    public Form form() {
        return form;
    }

    /** The words that may stand there; empty when any may. */
    public List<String> words() {
        return WORDS.getOrDefault(this, List.of());
    }

    /** Whether several columns may mean it together. */
    public boolean takesMany() {
        return form == Form.LIST || form == Form.EXTRA || form == Form.NOTHING;
    }
}

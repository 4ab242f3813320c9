package org.credence.exchange;

import static org.credence.exchange.json.Field.optional;
import static org.credence.exchange.json.Field.required;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.json.Json;
import org.credence.exchange.json.Shape;
import org.credence.exchange.json.Words;
import org.credence.model.Basis;
import org.credence.model.Medium;
import org.credence.model.Moment;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/** A statement as it stands in a file. */
final class StatementShape {
    private static final Words<Stance> STANCES = Words.of(Stance.class);
    private static final Words<Basis> BASES = Words.of(Basis.class);
    private static final Words<Scope> SCOPES = Words.of(EnumSet.of(Scope.SPECIFIC, Scope.BLANKET));
    private static final Words<Medium> MEDIA = Words.of(Medium.class);
    private static final Words<Attribution> ATTRIBUTIONS = Words.of(Attribution.class);
    private static final Words<Certainty> CERTAINTIES = Words.of(Certainty.class);

    private static final Shape<Draft> SHAPE = Shape.of(
            "statement",
            Draft::new,
            required("id", (it, json) -> it.id = json.name()),
            required("source", (it, json) -> it.source = json.name()),
            required("stance", (it, json) -> it.stance = json.oneOf(STANCES)),
            optional("at", (it, json) -> it.at = json.moment()),
            optional("order", (it, json) -> it.order = json.count(1)),
            optional("relays", (it, json) -> it.relays = json.names()),
            optional("cites", (it, json) -> it.cites = json.name()),
            optional("basis", (it, json) -> it.basis = json.oneOf(BASES)),
            optional("attribution", (it, json) -> it.named = json.oneOf(ATTRIBUTIONS) == Attribution.NAMED),
            optional("certainty", (it, json) -> it.hedged = json.oneOf(CERTAINTIES) == Certainty.HEDGED),
            optional("scope", (it, json) -> it.scope = json.oneOf(SCOPES)),
            optional("media", (it, json) -> it.media = media(json)),
            optional("url", (it, json) -> it.url = json.name()),
            optional("archivedUrl", (it, json) -> it.archivedUrl = json.name()),
            optional("quote", (it, json) -> it.quote = json.name()),
            optional("extra", (it, json) -> it.extra = json.map(Json::text)));

    private StatementShape() {}

    enum Attribution {
        NAMED,
        UNNAMED
    }

    enum Certainty {
        STATED,
        HEDGED
    }

    private static final class Draft {
        private String id = "";
        private String source = "";
        private Stance stance = Stance.ASSERTS;
        private @Nullable Moment at;
        private int order;
        private List<String> relays = List.of();
        private @Nullable String cites;
        private Basis basis = Basis.UNSTATED;
        private boolean named = true;
        private boolean hedged;
        private Scope scope = Scope.UNSTATED;
        private Set<Medium> media = Set.of();
        private @Nullable String url;
        private @Nullable String archivedUrl;
        private @Nullable String quote;
        private Map<String, String> extra = Map.of();
    }

    static Statement read(Json json) throws IOException {
        Draft it = SHAPE.read(json);
        int self = it.relays.indexOf(it.source);
        if (self >= 0) {
            throw json.badInside("/relays/" + self, "relay", it.source, "another source than the one that speaks");
        }
        if (it.id.equals(it.cites)) {
            throw json.badInside("/cites", "cited statement", it.id, "another statement than this one");
        }
        return new Statement(
                it.id,
                it.source,
                it.stance,
                moment(it, json),
                it.relays,
                it.cites,
                manner(it),
                it.media,
                it.url,
                it.archivedUrl,
                it.quote,
                it.extra);
    }

    private static @Nullable Moment moment(Draft it, Json json) {
        if (it.order == 0 || it.at == null) {
            if (it.order > 0) {
                throw json.badInside("/order", "order", Integer.toString(it.order), "together with a date (at)");
            }
            return it.at;
        }
        return it.at.withOrder(it.order);
    }

    /** Most statements are plain, and share one manner. */
    private static Manner manner(Draft it) {
        boolean plain = it.basis == Basis.UNSTATED && it.named && !it.hedged && it.scope == Scope.UNSTATED;
        return plain ? Manner.PLAIN : new Manner(it.basis, it.hedged, it.named, it.scope);
    }

    private static Set<Medium> media(Json json) throws IOException {
        Set<Medium> media = EnumSet.noneOf(Medium.class);
        json.list(each -> media.add(each.oneOf(MEDIA)));
        return media;
    }
}

package org.credence.exchange.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.credence.exchange.format.ImportOptions.ValueOptions;
import org.credence.exchange.format.Slug;
import org.credence.exchange.format.ValueWords;
import org.credence.exchange.table.Row;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Statement.Scope;
import org.jspecify.annotations.Nullable;

/** An object as an incident: each of its values a claim, and the truth their outcome. */
final class ObjectIncident {
    private static final String OCCURRENCE = "occurrence";
    private static final Manner PLAIN = new Manner(Basis.UNSTATED, false, true, Scope.UNSTATED);

    private final String object;
    private final String topic;
    private final ValueOptions options;
    private final Hierarchy hierarchy;
    private final Map<Object, Variant> variants = new LinkedHashMap<>();
    private final List<Variant> truths = new ArrayList<>();
    private @Nullable Moment settled;

    /**
     * What a row says.
     *
     * @param value as it was written
     * @param id    of the statement
     */
    record Said(String source, String value, @Nullable Moment at, String id) {}

    /** Finds what a row says. */
    interface Saying {
        Said of(Row row);
    }

    ObjectIncident(String object, ValueOptions options, Hierarchy hierarchy) {
        this.object = object;
        this.topic = topic(object);
        this.options = options;
        this.hierarchy = hierarchy;
    }

    void claim(String value, Row row) {
        Variant variant = Variant.of(value);
        variants.computeIfAbsent(variant.key(), key -> variant).rows().add(row);
    }

    /** @param when that was settled */
    void truth(String value, Moment when) {
        truths.add(Variant.of(value));
        settled = when;
    }

    boolean isClaimed() {
        return !variants.isEmpty();
    }

    Incident incident(Saying saying) {
        List<Rival> rivals = Rival.of(new ArrayList<>(variants.values()), options.tolerance());
        Map<Rival, String> ids = ids(rivals);
        List<Claim> claims = new ArrayList<>();
        for (Rival rival : rivals) {
            List<String> excluded = new ArrayList<>();
            for (Rival other : rivals) {
                if (other != rival && mustBeToldApart(rival, other)) {
                    excluded.add(ids.getOrDefault(other, ""));
                }
            }
            claims.add(claim(ids.getOrDefault(rival, ""), rival, rivals, excluded, saying));
        }
        return new Incident(object, object, null, null, claims, List.of(), truth());
    }

    private Map<Rival, String> ids(List<Rival> rivals) {
        Map<Rival, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>(Set.of(OCCURRENCE));
        for (Rival rival : rivals) {
            String text = rival.isNumber()
                    ? rival.centre().text().replace("-", "minus ")
                    : rival.centre().text();
            String id = Slug.of(text);
            for (int i = 2; !taken.add(id); i++) {
                id = Slug.of(text) + "-" + i;
            }
            ids.put(rival, id);
        }
        return ids;
    }

    /** What follows the last bar of the object's name; values of the same attribute are comparable over objects. */
    private static String topic(String object) {
        int bar = object.lastIndexOf('|');
        String attribute = bar < 0 ? "" : object.substring(bar + 1).strip();
        return attribute.isEmpty() ? "value" : attribute;
    }

    /**
     * Whether the file has to say that two values exclude each other. Values of one topic do so by themselves, but
     * not a number and a text; and with a hierarchy there is no topic, for outer values must not exclude inner ones.
     */
    private boolean mustBeToldApart(Rival a, Rival b) {
        return hierarchy.isEmpty() ? a.isNumber() != b.isNumber() : !isWithin(a, b) && !isWithin(b, a);
    }

    private boolean isWithin(Rival inner, Rival outer) {
        return hierarchy
                .around(inner.centre().nameKey())
                .contains(outer.centre().nameKey());
    }

    private Claim claim(String id, Rival rival, List<Rival> all, List<String> excluded, Saying saying) {
        String words = ValueWords.of(rival.value());
        List<Statement> statements = new ArrayList<>();
        for (Row row : rival.rows()) {
            statements.add(statement(saying.of(row), "", words));
        }
        for (Rival inner : hierarchy.isEmpty() ? List.<Rival>of() : all) {
            if (inner != rival && isWithin(inner, rival)) {
                for (Row row : inner.rows()) {
                    statements.add(statement(saying.of(row), "-" + id, words));
                }
            }
        }
        return new Claim(
                id,
                Aspect.OTHER,
                rival.value(),
                topic + ": " + words,
                Claim.Parties.NONE,
                hierarchy.isEmpty() ? topic : null,
                false,
                excluded,
                null,
                statements,
                outcome(rival, all),
                Map.of());
    }

    /** What was written, where that is not what the claim says, is kept. */
    private Statement statement(Said said, String suffix, String words) {
        boolean same = said.value.equals(words);
        return new Statement(
                said.id + suffix,
                said.source,
                Stance.ASSERTS,
                said.at,
                List.of(),
                null,
                PLAIN,
                Set.of(),
                null,
                null,
                null,
                same ? Map.of() : Map.of("value", said.value));
    }

    /** Of the rivals that a truth could be, as when it lies between two groups of numbers, the one it is nearest to. */
    private @Nullable Rival nearest(Variant truth, List<Rival> all) {
        Rival nearest = null;
        for (Rival rival : all) {
            if (rival.takes(truth, options.tolerance())
                    && (nearest == null || rival.distance(truth) < nearest.distance(truth))) {
                nearest = rival;
            }
        }
        return nearest;
    }

    /** True is the true value and what it lies within; what lies within it may be true or not. */
    private @Nullable Outcome outcome(Rival rival, List<Rival> all) {
        if (settled == null) {
            return null;
        }
        Outcome.Result result = Outcome.Result.REFUTED;
        for (Variant truth : truths) {
            boolean outer =
                    hierarchy.around(truth.nameKey()).contains(rival.centre().nameKey());
            if (rival == nearest(truth, all) || outer) {
                return new Outcome(Outcome.Result.CONFIRMED, settled, null, null);
            }
            if (hierarchy.around(rival.centre().nameKey()).contains(truth.nameKey())) {
                result = Outcome.Result.UNDETERMINED;
            }
        }
        return new Outcome(result, settled, null, null);
    }

    /** Kept, for a truth that nobody claims would be lost otherwise. */
    private Map<String, String> truth() {
        if (truths.isEmpty()) {
            return Map.of();
        }
        StringJoiner texts = new StringJoiner("; ");
        truths.forEach(truth -> texts.add(truth.text()));
        return Map.of("truth", texts.toString());
    }
}

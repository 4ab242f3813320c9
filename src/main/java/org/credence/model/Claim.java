package org.credence.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One proposition about an incident.
 *
 * @param id          unique within its incident
 * @param aspect      which side of the incident it is about
 * @param value       what it says of that aspect
 * @param text        the proposition in a sentence, for people
 * @param parties     whom it harms and whom it favours
 * @param topic       what its sources' topic records are looked up under, or null
 * @param forecast    whether it is about the future: flagged, and never scored as a fact
 * @param contradicts ids of claims of this incident, of any aspect, that cannot be true beside it
 * @param usual       what such incidents usually show, when the value is a quantity; or null
 * @param statements  what was said about it, in the file's order
 * @param outcome     what it turned out to be, or null while that is open
 * @param extra       what an importer found that has no place in the model, kept as it was
 */
public record Claim(
        String id,
        Aspect aspect,
        Value value,
        String text,
        Parties parties,
        @Nullable String topic,
        boolean forecast,
        List<String> contradicts,
        @Nullable Quantity usual,
        List<Statement> statements,
        @Nullable Outcome outcome,
        Map<String, String> extra) {

    /**
     * Whom a claim touches, by party id.
     *
     * @param harms   the parties it makes look bad or weak; where it accuses, the accused
     * @param favours the parties that gain when it is believed
     */
    public record Parties(Set<String> harms, Set<String> favours) {
        public static final Parties NONE = new Parties(Set.of(), Set.of());

        public Parties {
            harms = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(harms));
            favours = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(favours));
        }
    }

    public Claim {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a claim must not be blank.");
        }
        Objects.requireNonNull(aspect, "aspect");
        contradicts = List.copyOf(contradicts);
        statements = List.copyOf(statements);
        extra = Extra.copy(extra);
        if (contradicts.contains(id)) {
            throw new IllegalArgumentException("The claim (" + id + ") must not contradict itself.");
        }
    }

    /** A claim with nothing but what it says and what was said about it. */
    public static Claim of(String id, Aspect aspect, Value value, List<Statement> statements) {
        return new Claim(id, aspect, value, id, Parties.NONE, null, false, List.of(), null, statements, null, Map.of());
    }

    public Claim withParties(Set<String> harms, Set<String> favours) {
        return new Claim(
                id,
                aspect,
                value,
                text,
                new Parties(harms, favours),
                topic,
                forecast,
                contradicts,
                usual,
                statements,
                outcome,
                extra);
    }

    public Claim withOutcome(Outcome newOutcome) {
        return new Claim(
                id, aspect, value, text, parties, topic, forecast, contradicts, usual, statements, newOutcome, extra);
    }

    public Claim withStatements(List<Statement> newStatements) {
        return new Claim(
                id, aspect, value, text, parties, topic, forecast, contradicts, usual, newStatements, outcome, extra);
    }
}

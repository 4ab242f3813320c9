package org.credence.rules.plan;

import java.util.List;
import org.credence.argument.Price;
import org.credence.rules.language.Verb;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a rule beside its compiled form.
 *
 * @param price    its id, price, range and reason
 * @param verb     what it does
 * @param fact     the simple name of the class of the one fact it looks at; empty when it looks at several
 * @param probes   what it looks at, when that is one fact
 * @param operands what it does it to, when it looks at one fact
 */
public record Plan(Price price, Verb verb, String fact, List<Probe> probes, List<Operand> operands) {
    public Plan {
        probes = List.copyOf(probes);
        operands = List.copyOf(operands);
    }

    /** The same, with its rule at another place. */
    public Plan at(String place) {
        Price moved = new Price(
                price.rule(), price.unit(), price.value(), price.range(), price.why(), price.because(), place);
        return new Plan(moved, verb, fact, probes, operands);
    }

    /** It looks at one fact alone. */
    public boolean single() {
        return !fact.isEmpty();
    }

    /** The rules that it is compiled with. */
    public Group group() {
        return new Group(verb.stage(), single());
    }

    /** The name of the rule. */
    public String rule() {
        return price.rule().name();
    }

    /**
     * A property that a rule looks at.
     *
     * @param path       the chain of properties
     * @param thresholds the numbers it is compared with, when that is all that is done with it; empty when it is only
     *                   asked whether it is there; null otherwise
     */
    public record Probe(List<String> path, @Nullable List<Double> thresholds) {}

    /**
     * An argument of the verb.
     *
     * @param path    a chain of properties of the fact; empty for the fact itself
     * @param literal a text, or null when there is a path
     */
    public record Operand(List<String> path, @Nullable String literal) {}
}

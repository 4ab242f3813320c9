package org.credence.rules.language;

import java.util.List;
import org.credence.argument.Price;

/**
 * A rule as it stands in a rule file, checked.
 *
 * @param price      its id, price, range and reason
 * @param conditions in the file's order, at least one
 * @param verb       what its consequence does
 * @param arguments  what it does it to
 * @param place      of the rule's name
 */
public record Rule(Price price, List<Condition> conditions, Verb verb, List<Expression> arguments, Place place) {
    public Rule {
        conditions = List.copyOf(conditions);
        arguments = List.copyOf(arguments);
    }

    public String name() {
        return price.rule().name();
    }
}

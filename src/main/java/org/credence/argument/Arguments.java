package org.credence.argument;

import java.util.List;
import java.util.Set;
import org.credence.facts.Claim;
import org.credence.facts.Incident;

/**
 * All that the rules found about one incident; prices are no part of it, so that it can be priced again and again.
 *
 * @param incident the incident, derived statements included
 * @param all      in order of claim, statement, and rule file
 * @param rivals   claims that share one certainty with their rivals
 * @param carriers claims that carry the incident
 * @param linking  rules that derived, linked, or carried, which leave no argument of their own
 */
public record Arguments(
        Incident incident, List<Argument> all, Set<Claim> rivals, List<Claim> carriers, Set<String> linking) {
    public Arguments {
        all = List.copyOf(all);
    }

    /** The same without what one rule contributed; not for rules that link, whose absence the rules must see. */
    public Arguments without(String rule) {
        return new Arguments(
                incident, all.stream().filter(it -> !it.rule().equals(rule)).toList(), rivals, carriers, linking);
    }
}

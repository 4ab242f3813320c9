package org.credence.argument;

import java.util.List;
import java.util.Map;
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
 * @param linked   by rule that derived, linked, or carried, and so leaves no argument of its own: the claims it bore on
 */
public record Arguments(
        Incident incident,
        List<Argument> all,
        Set<Claim> rivals,
        List<Claim> carriers,
        Map<String, Set<Claim>> linked) {
    public Arguments {
        all = List.copyOf(all);
    }

    /** The rules that derived, linked, or carried. */
    public Set<String> linking() {
        return linked.keySet();
    }

    /** The same without what one rule contributed; not for rules that link, whose absence the rules must see. */
    public Arguments without(String rule) {
        return new Arguments(
                incident, all.stream().filter(it -> !it.rule().equals(rule)).toList(), rivals, carriers, linked);
    }
}

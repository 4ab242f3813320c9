package org.credence.rules.silence;

import java.util.List;
import org.credence.argument.Price;
import org.credence.facts.Claim;
import org.credence.rules.language.Verb;

/**
 * What became of a rule on one incident.
 *
 * @param price  in force
 * @param verb   what the rule does
 * @param off    whether the rule is left out
 * @param claims in the order of the incident
 */
public record Answer(Price price, Verb verb, boolean off, List<OnClaim> claims) {
    public Answer {
        claims = List.copyOf(claims);
    }

    public String rule() {
        return price.rule().name();
    }

    /** At its price the rule changes nothing, whether it speaks or not. */
    public boolean isSwitchedOff() {
        return switch (verb) {
            case WORD, STATEMENT, PRIOR, CLAIM, LIMIT, ASSERTION, DENIAL, DENIALS -> price.value() == 0;
            case DISCOUNT, DISCOUNT_BY, DIMINISH -> price.value() == 1;
            case RIVAL, CARRIER, VERDICT, LETTER, DIGIT, FLAG -> false;
        };
    }

    /**
     * The same, on one claim.
     *
     * @param spoken  each time it spoke
     * @param nearest when it stayed silent: its conditions, tried on the facts that come nearest; empty when it spoke
     */
    public record OnClaim(Claim claim, List<Spoken> spoken, List<Step> nearest) {
        public OnClaim {
            spoken = List.copyOf(spoken);
            nearest = List.copyOf(nearest);
        }

        public boolean isSilent() {
            return spoken.isEmpty();
        }
    }

    /**
     * A rule's speaking.
     *
     * @param facts on which it spoke, described
     * @param but   why that came to nothing; empty when it did not
     */
    public record Spoken(List<String> facts, String but) {
        public Spoken {
            facts = List.copyOf(facts);
        }
    }
}

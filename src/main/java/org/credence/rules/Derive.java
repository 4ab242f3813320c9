package org.credence.rules;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Claim;
import org.credence.facts.Incident.Derivation;
import org.credence.facts.Statement;
import org.credence.model.Stance;
import org.credence.rules.language.Verb;

/** What a rule of the deriving stage can do. */
public final class Derive implements Verbs {
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Current current;

    /** A claim that competes with its rivals, or that carries its incident. */
    record Link(String rule, Claim claim, boolean carries) {}

    Derive(Current current) {
        this.current = current;
    }

    /** Whoever made the statement also asserts the claim. */
    public void assertion(Statement statement, Claim claim) {
        derivations.add(new Derivation(statement, claim, Stance.ASSERTS, current.rule()));
    }

    /** Whoever made the statement also denies the claim. */
    public void denial(Statement statement, Claim claim) {
        derivations.add(new Derivation(statement, claim, Stance.DENIES, current.rule()));
    }

    /** Whoever made the statement also denies every claim that its claim excludes. */
    public void denials(Statement statement) {
        statement.getClaim().getExcluded().forEach(claim -> denial(statement, claim));
    }

    /** The claim shares one certainty with its rivals. */
    public void rival(Claim claim) {
        links.add(new Link(current.rule(), claim, false));
    }

    /** The claim carries its incident. */
    public void carrier(Claim claim) {
        links.add(new Link(current.rule(), claim, true));
    }

    @Override
    public void call(Verb verb, Object[] operands) {
        switch (verb) {
            case ASSERTION -> assertion((Statement) operands[0], (Claim) operands[1]);
            case DENIAL -> denial((Statement) operands[0], (Claim) operands[1]);
            case DENIALS -> denials((Statement) operands[0]);
            case RIVAL -> rival((Claim) operands[0]);
            case CARRIER -> carrier((Claim) operands[0]);
            default -> throw new IllegalArgumentException("The verb (" + verb + ") must be one of deriving.");
        }
    }

    List<Derivation> derivations() {
        return derivations;
    }

    List<Link> links() {
        return links;
    }
}

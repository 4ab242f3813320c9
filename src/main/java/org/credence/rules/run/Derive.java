package org.credence.rules.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.credence.facts.Claim;
import org.credence.facts.Incident.Derivation;
import org.credence.facts.Statement;
import org.credence.model.Stance;
import org.credence.rules.language.Verb;
import org.jspecify.annotations.Nullable;

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
    public void call(Verb verb, Object first, @Nullable Object second) {
        switch (verb) {
            case ASSERTION -> assertion((Statement) first, (Claim) Objects.requireNonNull(second));
            case DENIAL -> denial((Statement) first, (Claim) Objects.requireNonNull(second));
            case DENIALS -> denials((Statement) first);
            case RIVAL -> rival((Claim) first);
            case CARRIER -> carrier((Claim) first);
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

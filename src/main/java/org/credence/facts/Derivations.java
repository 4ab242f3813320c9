package org.credence.facts;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Incident.Derivation;

/** Of what the rules derived, one statement a source, claim and stance, where the source said nothing directly. */
final class Derivations {
    private final Marks speakers;
    private final Marks derived;
    /** By source and stance, its place among those that are kept. */
    private final int[] places;

    private final List<Derivation> kept = new ArrayList<>();
    private final List<Derivation> dropped = new ArrayList<>();

    Derivations(int sources) {
        speakers = new Marks(sources);
        derived = new Marks(Sharing.STANCES * sources);
        places = new int[Sharing.STANCES * sources];
    }

    /** @param all in order of the claims that they are about */
    List<Derivation> kept(List<Derivation> all) {
        Claim claim = null;
        for (Derivation derivation : all) {
            if (derivation.to() != claim) {
                claim = derivation.to();
                begin(claim);
            }
            add(derivation);
        }
        return kept;
    }

    private void begin(Claim claim) {
        derived.clear();
        speakers.clear();
        for (Statement statement : claim.statements) {
            speakers.add(statement.getSource().number());
        }
    }

    private void add(Derivation derivation) {
        int source = derivation.from().getSource().number();
        if (speakers.has(source)) {
            dropped.add(derivation);
            return;
        }
        int key = Sharing.STANCES * source + Sharing.number(derivation.stance());
        if (derived.add(key)) {
            places[key] = kept.size();
            kept.add(derivation);
        } else {
            Derivation before = kept.get(places[key]);
            Derivation nearer = Derivation.nearer(before, derivation);
            kept.set(places[key], nearer);
            dropped.add(nearer.equals(before) ? derivation : before);
        }
    }

    /** All others. */
    List<Derivation> dropped() {
        return dropped;
    }
}

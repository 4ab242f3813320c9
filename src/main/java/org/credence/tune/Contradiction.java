package org.credence.tune;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;

/** Outcomes that cannot stand side by side. */
final class Contradiction {
    private Contradiction() {}

    /**
     * Makes sure that no two claims were confirmed that cannot both be true.
     *
     * @throws UnusableLabels when two were
     */
    static void requireNone(org.credence.model.Incident said, Background background) {
        if (said.claims().stream().filter(CaseBook::isConfirmed).count() < 2) {
            return;
        }
        for (Claim claim : Incident.of(said, background, Cut.NONE).getClaims()) {
            List<Claim> excluded = new ArrayList<>(claim.getRivals());
            excluded.addAll(claim.getContradicted());
            for (Claim other : excluded) {
                if (CaseBook.isConfirmed(claim.said()) && CaseBook.isConfirmed(other.said())) {
                    throw new UnusableLabels(
                            "The outcomes of the claims (" + claim.getId() + ", " + other.getId() + ") of incident ("
                                    + said.id() + ") must not both be confirmed: the claims cannot both be true.",
                            "Maybe one of them was refuted, or the file says wrongly that they exclude each other.");
                }
            }
        }
    }
}

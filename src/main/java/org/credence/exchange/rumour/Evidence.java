package org.credence.exchange.rumour;

import java.util.Set;
import org.credence.model.Basis;
import org.credence.model.Medium;

/**
 * What a post shows for what it says (evidentiality in the annotation scheme of PHEME; Zubiaga et al. 2016).
 *
 * @param basis how its author knows
 * @param named whether what it goes back to is named
 * @param media what it shows besides words
 */
record Evidence(Basis basis, boolean named, Set<Medium> media) {
    static final String EXPECTED = "one of witnessed, reasoning, url-given, source-quoted, unverifiable-source-quoted,"
            + " picture-attached, no-evidence";

    private static final Evidence NONE = new Evidence(Basis.UNSTATED, true, Set.of());

    static Evidence of(String word) {
        return switch (word) {
            case "witnessed" -> new Evidence(Basis.WITNESSED, true, Set.of());
            case "reasoning" -> new Evidence(Basis.DEDUCED, true, Set.of());
            case "url-given", "source-quoted" -> new Evidence(Basis.TOLD, true, Set.of());
            case "unverifiable-source-quoted" -> new Evidence(Basis.TOLD, false, Set.of());
            case "picture-attached" -> new Evidence(Basis.UNSTATED, true, Set.of(Medium.IMAGERY));
            default -> NONE;
        };
    }

    static boolean isKnown(String word) {
        return word.isEmpty() || word.equals("no-evidence") || !of(word).equals(NONE);
    }
}

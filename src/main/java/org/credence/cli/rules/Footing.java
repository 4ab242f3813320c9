package org.credence.cli.rules;

import java.time.LocalDate;
import org.credence.exchange.json.PlainObject;
import org.credence.tune.CaseBook;
import org.credence.tune.design.Case;

/**
 * What the numbers of a scorecard rest on.
 *
 * @param corpus    as it was named
 * @param claims    settled ones that were used
 * @param confirmed how many of these
 * @param incidents they come from
 * @param latest    when the latest of them was settled; the clock says nothing of a corpus
 */
record Footing(String corpus, int claims, long confirmed, int incidents, LocalDate latest) {
    static Footing of(String corpus, CaseBook book) {
        return new Footing(
                corpus,
                book.design().cases().size(),
                book.design().cases().stream().filter(Case::confirmed).count(),
                book.design().incidents().size(),
                book.latest());
    }

    String text() {
        return corpus + ": " + claims + " settled claims of " + incidents + " incidents, " + confirmed + " confirmed, "
                + (claims - confirmed) + " refuted; the latest settled " + latest;
    }

    PlainObject json() {
        return PlainObject.of("name", corpus)
                .with("claims", claims)
                .with("confirmed", confirmed)
                .with("refuted", claims - confirmed)
                .with("incidents", incidents)
                .with("latest", latest);
    }
}

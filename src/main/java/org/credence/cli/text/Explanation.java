package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.PriceList;
import org.credence.facts.Incident;
import org.credence.model.Place;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/** Why an incident and its claims have the scores that they have. */
public final class Explanation {
    private static final int A_SIDE = 3;

    private final PriceList prices;
    private final boolean all;

    /**
     * @param prices where the reasons of the rules stand
     * @param all    every argument rather than the strongest of each side
     */
    public Explanation(PriceList prices, boolean all) {
        this.prices = prices;
        this.all = all;
    }

    /**
     * Prints it.
     *
     * @param claim the only claim to explain, or null for all that were stated
     */
    public void print(Page page, IncidentScore score, @Nullable String claim) {
        head(page, score.incident());
        page.flow("  ", Judgement.of(score.carrier()));
        page.line("  " + origins(score));
        page.blank();
        new TimelineText(score.timeline(), page.style()).print(page);
        for (ClaimScore each : score.claims()) {
            if (claim == null ? each.claim().isStated() : each.id().equals(claim)) {
                page.blank();
                claim(page, each);
            }
        }
    }

    private static void head(Page page, Incident incident) {
        page.beside("", incident.said().title(), Ink.BOLD);
        List<String> about = new ArrayList<>();
        about.add(incident.getId());
        Place place = incident.said().place();
        if (place != null) {
            about.add(place.country() == null ? place.name() : place.name() + ", " + place.country());
        }
        if (incident.said().date() != null) {
            about.add(incident.said().date().toString());
        }
        about.add("as of " + (incident.asOf() == null ? "no date" : incident.asOf()));
        page.flow("", List.of(String.join(" " + page.style().dot() + " ", about)));
    }

    private static String origins(IncidentScore score) {
        ClaimScore carrier = score.carrier();
        if (carrier == null) {
            return score.claims().size() + " claims";
        }
        int origins = carrier.claim().getOrigins();
        return "carried by claim " + carrier.id() + ", " + (origins == 1 ? "1 origin" : origins + " origins")
                + ", contestedness " + Numbers.hundredths(carrier.contestedness());
    }

    private void claim(Page page, ClaimScore claim) {
        page.beside(
                Ink.BOLD.on("claim " + claim.id()) + "  ", claim.claim().said().text());
        page.flow("  ", Judgement.of(claim));
        if (claim.confidence() != null) {
            new ArgumentsText(claim, prices, all ? Integer.MAX_VALUE : A_SIDE)
                    .print(page, claim.confidence().value());
        }
        SpeakersText.print(page, claim.claim());
        ChangesText.print(page, claim, all);
    }
}

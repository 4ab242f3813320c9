package org.credence.exchange.brief;

import java.util.Comparator;
import java.util.Optional;
import org.credence.exchange.scale.AirwarsGrade;
import org.credence.exchange.scale.AirwarsGrade.Grounds;
import org.credence.facts.Claim;
import org.credence.facts.Statement;
import org.credence.model.Outcome;
import org.credence.model.Value;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;

/** How well claims of casualties are founded, by what they rest on. */
final class Harm {
    private Harm() {}

    /** The grade of the most likely claim of casualties; none where nobody claims any. */
    static Optional<AirwarsGrade> grade(IncidentScore score) {
        return score.claims().stream()
                .filter(claim -> claim.claim().isCasualties() && claim.claim().isAsserted())
                .filter(claim -> isHarm(claim.claim().said().value()))
                .max(Comparator.comparingDouble(ClaimScore::logOdds))
                .map(Harm::grounds)
                .map(Grounds::grade);
    }

    /** "Nobody was hurt" is no claim of harm. */
    private static boolean isHarm(Value value) {
        return !(value instanceof Value.Quantity count && count.high() <= 0)
                && !(value instanceof Value.Truth truth && !truth.holds());
    }

    private static Grounds grounds(ClaimScore score) {
        Claim claim = score.claim();
        Outcome outcome = claim.said().outcome();
        boolean refuted =
                score.verdict().equals("refuted") || (outcome != null && outcome.result() == Outcome.Result.REFUTED);
        boolean admitted = claim.getStatements().stream().anyMatch(Harm::isAdmission);
        boolean contested = claim.isRivalled() || score.names().flags().contains("contested");
        return new Grounds(admitted, refuted, contested, claim.getOrigins());
    }

    private static boolean isAdmission(Statement statement) {
        return statement.isAsserting() && statement.isByAccused() && !statement.isWithdrawn();
    }
}

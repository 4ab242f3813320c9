package org.credence.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.Value;
import org.junit.jupiter.api.Test;

class SettledCorpusTest {
    private static final Moment MONDAY = Moment.on(LocalDate.of(2026, 3, 2));
    private static final Source CLAIMANT = Source.of("claimant", SourceKind.SOCIAL_ACCOUNT);
    private static final Source CHECKER =
            Source.of("checker", SourceKind.FACT_CHECKER).withAliases(List.of("The Checker"));

    /** Who settles a claim would otherwise be right whatever it says. */
    @Test
    void whoeverSettledAClaimIsNotMeasuredByIt() {
        SettledCorpus records = settledBy("The Checker");
        assertEquals(Tally.NONE, deniesOf(CHECKER, records));
        assertEquals(
                new Tally(0, 1), records.of(CLAIMANT, later(), "other", "c").asserts());
    }

    @Test
    void whoeverDeniedWhatAnotherSettledIsMeasured() {
        assertEquals(new Tally(1, 0), deniesOf(CHECKER, settledBy("a court")));
    }

    private static Tally deniesOf(Source source, SettledCorpus records) {
        return records.of(source, later(), "other", "c").denies();
    }

    private static Moment later() {
        return Moment.on(LocalDate.of(2026, 4, 1));
    }

    private static SettledCorpus settledBy(String by) {
        List<Statement> statements = List.of(
                Statement.of("s1", "claimant", Stance.ASSERTS, MONDAY),
                Statement.of("s2", "checker", Stance.DENIES, MONDAY));
        Claim claim = new Claim(
                "c",
                Aspect.OCCURRENCE,
                Value.of(true),
                "c",
                Claim.Parties.NONE,
                null,
                false,
                List.of(),
                null,
                statements,
                new Outcome(Outcome.Result.REFUTED, MONDAY, by, null),
                Map.of());
        return new SettledCorpus(List.of(Incident.of("i", List.of(claim))), new Sources(List.of(CLAIMANT, CHECKER)));
    }
}

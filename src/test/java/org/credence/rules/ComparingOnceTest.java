package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.facts.Traits;
import org.credence.model.TrackRecords;
import org.junit.jupiter.api.Test;

/** Statements are compared when somebody first asks; it is all one whether that is before rules derive more, or after. */
class ComparingOnceTest {
    private static final int INCIDENTS = 600;

    @Test
    void whatIsFoundDoesNotDependOnWhenItIsAsked() throws Exception {
        RuleBook rules = RuleBook.compile(RuleSet.read(Path.of("rules")));
        RandomIncidents random = new RandomIncidents(5);
        Background background =
                new Background(random.sources(), TrackRecords.FROM_FILE, ShippedRules.kinds(Path.of("rules")));
        List<Incident> late = new ArrayList<>();
        List<Incident> early = new ArrayList<>();
        for (int i = 0; i < INCIDENTS; i++) {
            org.credence.model.Incident said = random.next("random-" + i);
            late.add(Incident.of(said, background, Cut.NONE));
            early.add(Incident.of(said, background, Cut.NONE));
        }
        early.forEach(ComparingOnceTest::found);
        rules.argue(late, Set.of());
        rules.argue(early, Set.of());
        int withdrawn = 0;
        for (int i = 0; i < INCIDENTS; i++) {
            assertEquals(found(early.get(i)), found(late.get(i)), "in incident " + i);
            withdrawn += withdrawnWithAnother(late.get(i));
        }
        assertTrue(withdrawn > 0, "nothing derived was ever withdrawn");
    }

    private static int withdrawnWithAnother(Incident incident) {
        int count = 0;
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.getStatements()) {
                count += statement.isDerived() && statement.isWithdrawn() ? 1 : 0;
            }
        }
        return count;
    }

    /** All that comparing finds. */
    private static List<String> found(Incident incident) {
        List<String> found = new ArrayList<>();
        for (Claim claim : incident.getClaims()) {
            found.add(claim + " " + claim.getAsserters() + " " + claim.getDeniers() + " " + claim.getOrigins() + " "
                    + claim.getAgreeingDetails() + " " + claim.isAssertedOnlyByUnnamed() + " " + claim.isDeniedByNamed()
                    + " " + claim.isDeniedByParty() + " " + claim.isOpposedCampsAgree());
            for (Statement statement : claim.getStatements()) {
                found.add(statement + " " + Traits.of(statement) + " " + statement.getHoursToDenial() + " "
                        + statement.getCopyProbability() + " " + statement.getOrigin());
            }
        }
        return found;
    }
}

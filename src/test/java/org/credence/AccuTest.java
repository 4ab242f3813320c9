package org.credence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Price;
import org.credence.argument.PriceOverride;
import org.credence.facts.Cut;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Sources;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.score.IncidentScore;
import org.junit.jupiter.api.Test;

/**
 * With all rules but testimony and rivals switched off, scores are those of Accu (Dong, Berti-Équille &amp;
 * Srivastava, VLDB 2009, eq. 4 and 5), worked by hand.
 *
 * <p>Three false values are possible (n = 3). Accuracies .8, .6 and .7 give vote counts ln(3·4) = ln 12,
 * ln(3·1.5) = ln 4.5 and ln(3·7/3) = ln 7. Two sources say X and one says Y: e^C(X) = 12·4.5 = 54, e^C(Y) = 7, and two
 * values that nobody named have 1 each. P(X) = 54/63 = 6/7, P(Y) = 7/63 = 1/9.
 */
class AccuTest {

    @Test
    void testimonyAndRivalsAloneAreAccu() throws Exception {
        Path folder = Path.of("rules");
        RuleBook rules = RuleBook.compile(RuleSet.read(folder));
        Credence credence = Credence.with(rules, allButTestimonyOff(rules), ShippedRules.kinds(folder));
        Sources sources = new Sources(List.of(witness("a", 8, 2), witness("b", 6, 4), witness("c", 7, 3)));
        Incident incident = Incident.of("city", List.of(claim("x", "Xanten", "a", "b"), claim("y", "Yverdon", "c")));

        IncidentScore score = credence.score(incident, sources, TrackRecords.FROM_FILE, Cut.NONE);

        assertEquals(6.0 / 7, confidence(score, "x"), 1e-5);
        assertEquals(1.0 / 9, confidence(score, "y"), 1e-5);
        assertEquals("x", score.carrier().id());
    }

    private static double confidence(IncidentScore score, String claim) {
        return score.claim(claim).confidence().value();
    }

    private static List<PriceOverride> allButTestimonyOff(RuleBook rules) {
        List<PriceOverride> off = new ArrayList<>();
        for (Price price : rules.prices().all()) {
            String name = price.rule().name();
            if (price.unit() == Price.Unit.WEIGHT) {
                off.add(new PriceOverride(name, Price.Unit.WEIGHT, 0, "off", "test"));
            } else if (price.unit() == Price.Unit.FACTOR) {
                off.add(new PriceOverride(name, Price.Unit.FACTOR, 1, "off", "test"));
            }
        }
        return off;
    }

    /** Of the kind's prior, what is missing to alpha and beta comes from the record. */
    private static Source witness(String id, double alpha, double beta) {
        return Source.of(id, SourceKind.WITNESS)
                .withRecord(TrackRecord.of(new Tally(alpha - 0.72 * 4, beta - 0.28 * 4), Tally.NONE));
    }

    private static Claim claim(String id, String city, String... sources) {
        List<Statement> statements = new ArrayList<>();
        for (String source : sources) {
            statements.add(Statement.of(id + source, source, Stance.ASSERTS, null));
        }
        return Claim.of(id, Aspect.LOCATION, Value.of(city), statements);
    }
}

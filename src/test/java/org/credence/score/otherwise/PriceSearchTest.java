package org.credence.score.otherwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
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
import org.credence.model.TrackRecords;
import org.credence.model.Value;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.RuleFile;
import org.junit.jupiter.api.Test;

/** Every price that is said to alter a verdict does, and every one that is said not to does not. */
class PriceSearchTest {
    private static final Path RULES = Path.of("rules");
    private static final int INCIDENTS = 25;

    private final RandomIncidents random = new RandomIncidents(71);

    private String verdict(Credence credence, Price price, double value, Incident incident, String claim) {
        PriceOverride instead = new PriceOverride(price.rule().name(), price.unit(), value, null, "test");
        return Credence.with(credence.rules(), List.of(instead), credence.kinds())
                .score(incident, random.sources(), TrackRecords.FROM_FILE, Cut.NONE)
                .claim(claim)
                .verdict();
    }

    @Test
    void aFlipFlipsAndTheThousandthBeforeItDoesNot() throws Exception {
        Credence credence = ShippedRules.credence(RULES);
        int flips = 0;
        for (int i = 0; i < INCIDENTS; i++) {
            Incident incident = random.next("i" + i);
            for (Sensitivity of :
                    credence.sensitivity(incident, random.sources(), TrackRecords.FROM_FILE, Cut.NONE, Set.of())) {
                String claim = of.claim().getId();
                for (Flip flip : of.flips()) {
                    double before = Math.round((flip.at() - Math.signum(flip.change()) / 1000) * 1000) / 1000.0;
                    boolean beyond = Math.signum(before - flip.price().value()) == Math.signum(flip.change());
                    String then = verdict(credence, flip.price(), flip.at(), incident, claim);
                    assertEquals(flip.verdict(), then);
                    assertNotEquals(of.verdict(), then);
                    if (beyond) {
                        assertEquals(of.verdict(), verdict(credence, flip.price(), before, incident, claim));
                    }
                    flips++;
                }
            }
        }
        assertTrue(flips > 200, "only " + flips);
    }

    @Test
    void nothingNearerThanAFlipFlipsAndNothingAtAllWhereThereIsNone() throws Exception {
        Credence credence = ShippedRules.credence(RULES);
        Random dice = new Random(3);
        int tried = 0;
        for (int i = 0; i < INCIDENTS; i++) {
            Incident incident = random.next("i" + i);
            for (Sensitivity of :
                    credence.sensitivity(incident, random.sources(), TrackRecords.FROM_FILE, Cut.NONE, Set.of())) {
                for (Price firm : of.firm()) {
                    assertFirm(credence, of, firm, firm.range().low(), incident);
                    assertFirm(credence, of, firm, firm.range().high(), incident);
                    assertFirm(credence, of, firm, writable(firm, dice), incident);
                    tried++;
                }
                for (Flip flip : of.flips()) {
                    double value = writable(flip.price(), dice);
                    boolean nearer = (value - flip.price().value()) * flip.change() > 0
                            && Math.abs(value - flip.price().value()) < Math.abs(flip.change());
                    if (nearer) {
                        assertFirm(credence, of, flip.price(), value, incident);
                        tried++;
                    }
                }
            }
        }
        assertTrue(tried > 400, "only " + tried);
    }

    private void assertFirm(Credence credence, Sensitivity of, Price price, double value, Incident incident) {
        assertEquals(
                of.verdict(),
                verdict(credence, price, value, incident, of.claim().getId()),
                incident.id() + " " + of.claim() + " " + price.rule() + " at " + value);
    }

    /** As people write them: a tenth of a deciban, a hundredth of a factor. */
    private static double writable(Price price, Random dice) {
        double parts = price.unit() == Price.Unit.WEIGHT ? 10 : 100;
        double low = Math.ceil(price.range().low() * parts);
        double high = Math.floor(price.range().high() * parts);
        return (low + dice.nextInt((int) (high - low) + 1)) / parts;
    }

    @Test
    void theFlipIsWhereTheThresholdIsCrossed() throws Exception {
        // a verdict from 0.75 on asks for 10·log10(3) = 4.7712 dB
        List<Sensitivity> all = sensitivity(2);
        assertEquals(1, all.get(0).flips().size());
        Flip flip = all.get(0).flips().get(0);
        assertEquals(4.772, flip.at());
        assertEquals(2.772, flip.change());
        assertEquals(0.2772, flip.share(), 1e-9);
        assertEquals("likely", flip.verdict());
        assertEquals(List.of(), all.get(0).firm());
    }

    @Test
    void aPriceBetweenThousandthsIsLeftByAWholeOne() throws Exception {
        assertEquals(4.771, sensitivity(4.77199).get(0).flips().get(0).at());
    }

    @Test
    void aPriceThatCannotIsFirm() throws Exception {
        List<Sensitivity> all = sensitivity(1, "0..4.7");
        assertEquals(List.of(), all.get(0).flips());
        assertEquals("counts", all.get(0).firm().get(0).rule().name());
    }

    @Test
    void theEndOfTheRangeCounts() throws Exception {
        assertEquals(4.7713, sensitivity(1, "0..4.7713").get(0).flips().get(0).at());
    }

    /** 10·log10(4) = 6.0206 dB are 0.8; the band ends 0.04 dB later, and lies between two tenths. */
    @Test
    void aNarrowBandIsFound() throws Exception {
        Flip flip = sensitivity(2, "0..10", "confidence >= 0.8, confidence < 0.8015")
                .get(0)
                .flips()
                .get(0);
        assertEquals(6.021, flip.at());
        assertEquals("likely", flip.verdict());
    }

    /** The same, but so near to the price that the first step would leap over it. */
    @Test
    void aNarrowBandNextToThePriceIsFound() throws Exception {
        Flip flip = sensitivity(6.07, "0..10", "confidence >= 0.8, confidence < 0.8015")
                .get(0)
                .flips()
                .get(0);
        assertEquals(6.061, flip.at());
    }

    private static List<Sensitivity> sensitivity(double weight) throws Exception {
        return sensitivity(weight, "0..10");
    }

    private static List<Sensitivity> sensitivity(double weight, String range) throws Exception {
        return sensitivity(weight, range, "confidence >= 0.75");
    }

    private static List<Sensitivity> sensitivity(double weight, String range, String likely) throws Exception {
        String rules = "package credence.rules\nimport org.credence.facts.*\n"
                + "rule \"counts\"\n@weight( " + weight + " )\n@range( \"" + range + "\" )\n@why( \"It counts.\" )\n"
                + "when\n    $c : Claim( asserted )\nthen\n    weigh.claim( $c );\nend\n"
                + "rule \"likely\"\n@why( \"Three to one.\" )\n"
                + "when\n    $a : Assessment( " + likely + " )\nthen\n    name.verdict( $a, \"likely\" );\nend\n";
        RuleBook book = RuleBook.compile(new RuleSet(List.of(new RuleFile("tiny.drl", rules))));
        Statement said = Statement.of("s1", "radio", Stance.ASSERTS, null);
        Claim claim = Claim.of("fire", Aspect.OCCURRENCE, Value.of(true), List.of(said));
        Sources sources = new Sources(List.of(Source.of("radio", SourceKind.INDEPENDENT_MEDIA)));
        return Credence.with(book, List.of(), ShippedRules.kinds(RULES))
                .sensitivity(Incident.of("fire", List.of(claim)), sources, TrackRecords.FROM_FILE, Cut.NONE, Set.of());
    }
}

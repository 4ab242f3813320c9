package org.credence.tune.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.credence.argument.Price;
import org.credence.argument.RuleId;
import org.credence.tune.metric.Difference;
import org.credence.tune.metric.Estimate;
import org.credence.tune.metric.Metric;
import org.credence.tune.scorecard.RuleScore.Evidence;
import org.junit.jupiter.api.Test;

/** What follows from what was measured. */
class AdviceTest {
    private static final Difference BETTER = difference(-0.1, -0.15, -0.05);
    private static final Difference SAME = difference(-0.01, -0.05, 0.04);

    private static Difference difference(double value, double low, double high) {
        return new Difference(Metric.LOG_LOSS, 0.6, 0.6 + value, new Estimate(value, low, high));
    }

    private static Reason advice(double price, Measured measured, Difference kept, Difference repriced) {
        Price charged = new Price(
                new RuleId("saw-it"), Price.Unit.WEIGHT, price, new Price.Range(0, 10), "It counts.", null, "a.drl:1");
        Evidence evidence = new Evidence(0, measured, new Keeping(kept, kept, kept, repriced));
        return new Advice(charged, evidence, Math::abs).reason();
    }

    @Test
    void aPriceThatOutcomesAllowAndThatBringsSomethingIsKept() {
        assertEquals(Reason.EARNS, advice(5, new Measured(6, 4, 8), BETTER, SAME));
    }

    @Test
    void aPriceThatOutcomesAllowAndThatBringsNothingYetIsKept() {
        assertEquals(Reason.ALLOWED, advice(5, new Measured(4, -1, 9), SAME, SAME));
    }

    @Test
    void aPriceThatOutcomesDoNotAllowIsTuned() {
        assertEquals(Reason.MISPRICED, advice(2, new Measured(6, 4, 8), BETTER, BETTER));
    }

    @Test
    void aPriceThatOutcomesDoNotAllowIsKeptWhileAnotherIsNotBetter() {
        assertEquals(Reason.UNPROVEN, advice(3, new Measured(6, 4, 8), BETTER, SAME));
    }

    @Test
    void aPriceBeyondTheRangeIsTuned() {
        assertEquals(Reason.BEYOND_RANGE, advice(9, new Measured(14, 11, 18), BETTER, BETTER));
    }

    @Test
    void aRuleThatSaysNothingIsRetired() {
        assertEquals(Reason.SAYS_NOTHING, advice(6, new Measured(0.3, -1, 2), SAME, BETTER));
    }

    @Test
    void aRuleThatSaysTheOppositeIsRetiredWhereItsRangeDoesNotAllowThat() {
        assertEquals(Reason.CONTRARY, advice(6, new Measured(-4, -6, -2), BETTER, BETTER));
    }

    @Test
    void aRuleThatIsSwitchedOffAndMayStaySoIsRetired() {
        assertEquals(Reason.SWITCHED_OFF, advice(0, new Measured(0.2, -1, 1.5), SAME, SAME));
    }

    @Test
    void aRuleThatIsSwitchedOffAndShouldNotBeIsTuned() {
        assertEquals(Reason.MISPRICED, advice(0, new Measured(4, 2, 6), BETTER, BETTER));
    }

    @Test
    void aRuleThatNobodyWouldNoticeIsRetired() {
        assertEquals(Reason.NEGLIGIBLE, advice(0.5, new Measured(0.2, -0.5, 0.8), SAME, SAME));
        assertEquals(Reason.ALLOWED, advice(0.5, new Measured(0.2, -0.5, 1.2), SAME, SAME));
        assertEquals(Reason.EARNS, advice(0.5, new Measured(0.2, -0.5, 0.8), BETTER, SAME));
    }
}

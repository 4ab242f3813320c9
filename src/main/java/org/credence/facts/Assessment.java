package org.credence.facts;

import java.time.temporal.ChronoUnit;
import org.credence.model.Moment;

/** The numbers of one claim after pricing: all that the rules which name things may look at. */
public final class Assessment {
    private final Claim claim;
    private final Numbers numbers;

    /**
     * What the arithmetic found.
     *
     * @param confidence      probability, 0 to 1
     * @param low             lower end of the 90 % interval
     * @param high            upper end of the 90 % interval
     * @param contestedness   0 (one-sided) to 1 (evenly matched)
     * @param bestRecord      outcomes behind the best-recorded source that asserts the claim
     * @param bestReliability posterior mean of being right, of that source, 0 to 1
     */
    public record Numbers(
            double confidence,
            double low,
            double high,
            double contestedness,
            double bestRecord,
            double bestReliability) {}

    public Assessment(Claim claim, Numbers numbers) {
        this.claim = claim;
        this.numbers = numbers;
    }

    public Claim getClaim() {
        return claim;
    }

    public double getConfidence() {
        return numbers.confidence();
    }

    public double getLow() {
        return numbers.low();
    }

    public double getHigh() {
        return numbers.high();
    }

    public double getWidth() {
        return numbers.high() - numbers.low();
    }

    public double getContestedness() {
        return numbers.contestedness();
    }

    public double getBestRecord() {
        return numbers.bestRecord();
    }

    public double getBestReliability() {
        return numbers.bestReliability();
    }

    public int getOrigins() {
        return claim.getOrigins();
    }

    public boolean isForecast() {
        return claim.isForecast();
    }

    /** Days from the latest statement on the claim to the moment of scoring; 0 when either is unknown. */
    public int getDaysSilent() {
        Moment now = claim.getIncident().asOf();
        Moment latest = claim.latest();
        return now == null || latest == null ? 0 : (int) ChronoUnit.DAYS.between(latest.day(), now.day());
    }

    @Override
    public String toString() {
        return "assessment of " + claim;
    }
}

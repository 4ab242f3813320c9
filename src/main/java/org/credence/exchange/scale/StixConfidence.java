package org.credence.exchange.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * The five scales of STIX 2.1 (OASIS Standard, 10 June 2021), Appendix A, in each of which a {@code confidence} from 0
 * to 100 may be read. What is not specified has no confidence, which is not 0.
 */
public final class StixConfidence {
    private static final int TOP = 100;
    private static final String ORIGIN = "STIX 2.1, Appendix A";

    public static final Scale NONE_LOW_MED_HIGH = new Scale(
            "STIX None/Low/Med/High",
            Measure.CONFIDENCE,
            ORIGIN,
            new Steps()
                    .from(0, "None", 0)
                    .from(1, "Low", 15)
                    .from(30, "Med", 50)
                    .from(70, "High", 85)
                    .to(TOP));

    public static final Scale ZERO_TO_TEN = new Scale("STIX 0-10", Measure.CONFIDENCE, ORIGIN, zeroToTen());

    public static final Scale ADMIRALTY =
            new Scale("STIX Admiralty Credibility", Measure.CREDIBILITY, ORIGIN, admiralty());

    /** Words of estimative probability. */
    public static final Scale WEP = new Scale(
            "STIX WEP",
            Measure.LIKELIHOOD,
            ORIGIN,
            new Steps()
                    .from(0, "Impossible", 0)
                    .from(1, "Highly Unlikely/Almost Certainly Not", 10)
                    .from(20, "Unlikely/Probably Not", 30)
                    .from(40, "Even Chance", 50)
                    .from(60, "Likely/Probable", 70)
                    .from(80, "Highly likely/Almost Certain", 90)
                    .from(TOP, "Certain", TOP)
                    .to(TOP));

    /** The words of the Director of National Intelligence, with bounds that are not those of ICD 203. */
    public static final Scale DNI = new Scale(
            "STIX DNI",
            Measure.LIKELIHOOD,
            ORIGIN,
            new Steps()
                    .from(0, "Almost No Chance / Remote", 5)
                    .from(10, "Very Unlikely / Highly Improbable", 15)
                    .from(20, "Unlikely / Improbable", 30)
                    .from(40, "Roughly Even Chance / Roughly Even Odds", 50)
                    .from(60, "Likely / Probable", 70)
                    .from(80, "Very Likely / Highly Probable", 85)
                    .from(90, "Almost Certain / Nearly Certain", 95)
                    .to(TOP));

    /** All five, in the order of the appendix. */
    public static final List<Scale> ALL = List.of(NONE_LOW_MED_HIGH, ZERO_TO_TEN, ADMIRALTY, WEP, DNI);

    private StixConfidence() {}

    private static List<Grade> zeroToTen() {
        Steps steps = new Steps().from(0, "0", 0);
        for (int step = 1; step <= 10; step++) {
            steps.from(10 * step - 5, Integer.toString(step), 10 * step);
        }
        return steps.to(TOP);
    }

    private static List<Grade> admiralty() {
        List<Grade> grades = new ArrayList<>();
        grades.add(Grade.unjudged("6 - Truth cannot be judged", null));
        grades.addAll(new Steps()
                .from(0, "5 - Improbable", 10)
                .from(20, "4 - Doubtful", 30)
                .from(40, "3 - Possibly True", 50)
                .from(60, "2 - Probably True", 70)
                .from(80, "1 - Confirmed by other sources", 90)
                .to(TOP));
        return grades;
    }

    /**
     * A probability as a confidence, to the nearest hundredth. What is not certain becomes neither 0, which two of
     * the scales call impossible or none, nor 100, which one of them calls certain.
     *
     * @param probability 0 to 1
     */
    public static int of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("The probability (" + probability + ") must be between 0 and 1.");
        }
        int nearest = (int) Math.round(probability * TOP);
        boolean certain = probability == 0 || probability == 1;
        return certain ? nearest : Math.min(TOP - 1, Math.max(1, nearest));
    }
}

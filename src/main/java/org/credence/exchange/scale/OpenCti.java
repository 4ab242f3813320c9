package org.credence.exchange.scale;

import java.util.ArrayList;
import java.util.List;

/** The scales of OpenCTI as it ships (6.x; its users may set others). */
public final class OpenCti {
    private static final int TOP = 100;

    /** {@code x_opencti_reliability} of a source: the words of the Admiralty letters, without numbers. */
    public static final Scale RELIABILITY =
            new Scale("OpenCTI reliability", Measure.RELIABILITY, "OpenCTI, vocabulary reliability_ov", reliability());

    /** {@code confidence}, 0 to 100: 0 is "cannot be judged", and says nothing. */
    public static final Scale CONFIDENCE =
            new Scale("OpenCTI confidence", Measure.CREDIBILITY, "OpenCTI, default scale of confidence", confidence());

    /** {@code confidence} from 1 to 4 as early versions wrote it, with the numbers of the later levels so named. */
    public static final Scale LEGACY = new Scale(
            "OpenCTI legacy confidence",
            Measure.CONFIDENCE,
            "OpenCTI, early confidence levels 1 to 4; confidence_15, _50, _75 and _85 of its translations",
            List.of(
                    Grade.of("Low", 15).or(List.of("1")),
                    Grade.of("Moderate", 50).or(List.of("2")),
                    Grade.of("Good", 75).or(List.of("3")),
                    Grade.of("Strong", 85).or(List.of("4"))));

    private OpenCti() {}

    private static List<Grade> reliability() {
        List<Grade> grades = new ArrayList<>();
        for (Admiralty.Reliability letter : Admiralty.Reliability.values()) {
            boolean judged = letter != Admiralty.Reliability.F;
            grades.add(judged ? Grade.of(letter.label()) : Grade.unjudged(letter.label(), null));
        }
        return grades;
    }

    private static List<Grade> confidence() {
        List<Grade> grades = new ArrayList<>();
        grades.add(new Grade("6 - Truth Cannot be judged", List.of(), new Range(0, 1, false), 0.0, false));
        grades.addAll(new Steps()
                .from(1, "5 - Improbable", 1)
                .from(20, "4 - Doubtful", 20)
                .from(40, "3 - Possibly True", 40)
                .from(60, "2 - Probably True", 60)
                .from(80, "1 - Confirmed by other sources", 80)
                .to(TOP));
        return grades;
    }

    /**
     * Whether a confidence looks like one of the early levels 1 to 4, rather than 1 to 4 of 100: a confidence that
     * low says next to nothing, and hardly anybody writes it.
     */
    public static boolean mayBeLegacy(double confidence) {
        return confidence >= 1 && confidence <= 4;
    }
}

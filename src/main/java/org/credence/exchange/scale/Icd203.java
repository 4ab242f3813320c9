package org.credence.exchange.scale;

import java.util.List;

/**
 * Intelligence Community Directive 203, Analytic Standards (ODNI 2015, revised 2022), D.6.e(2): words for
 * likelihood, and levels of confidence. It forbids the two in one sentence.
 */
public final class Icd203 {
    /**
     * Words for a probability from 0 to 1. The directive begins at 1 and ends at 99 per cent, and lets neighbours
     * share their boundary; here it belongs to the word above it.
     */
    public static final Scale LIKELIHOOD = new Scale(
            "ICD 203",
            Measure.LIKELIHOOD,
            "ICD 203, D.6.e(2)(a)",
            new Steps()
                    .from(0, "almost no chance", "remote")
                    .from(0.05, "very unlikely", "highly improbable")
                    .from(0.20, "unlikely", "improbable", "improbably")
                    .from(0.45, "roughly even chance", "roughly even odds")
                    .from(0.55, "likely", "probable", "probably")
                    .from(0.80, "very likely", "highly probable")
                    .from(0.95, "almost certain", "almost certainly", "nearly certain")
                    .to(1));

    /** Levels of confidence in a judgement. No number leads to them: they tell of sources and reasoning. */
    public static final Scale CONFIDENCE = new Scale(
            "ICD 203 confidence",
            Measure.CONFIDENCE,
            "ICD 203, D.6.e(2)(b)",
            List.of(Grade.of("low"), Grade.of("moderate"), Grade.of("high")));

    private Icd203() {}
}

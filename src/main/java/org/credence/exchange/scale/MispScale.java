package org.credence.exchange.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A predicate of a MISP taxonomy (misp-taxonomies, {@code numerical_value} of each entry, 0 to 100): from tags to
 * numbers, and where the numbers are bounds, back.
 *
 * <p>MISP writes 50 for what cannot be judged in most of them, which here has no value at all.
 *
 * @param tag   namespace and predicate, such as {@code admiralty-scale:source-reliability}
 * @param scale the values, spelled as in tags
 */
public record MispScale(String tag, Scale scale) {
    private static final double TOP = 100;

    public static final MispScale RELIABILITY = of(
            "admiralty-scale:source-reliability",
            Measure.RELIABILITY,
            Grade.of("e", 0),
            Grade.of("g", 0),
            Grade.of("d", 25),
            Grade.of("c", 50),
            Grade.of("b", 75),
            Grade.of("a", 100),
            Grade.unjudged("f", 50.0));

    public static final MispScale CREDIBILITY = of(
            "admiralty-scale:information-credibility",
            Measure.CREDIBILITY,
            Grade.of("5", 0),
            Grade.of("4", 25),
            Grade.of("3", 50),
            Grade.of("2", 75),
            Grade.of("1", 100),
            Grade.unjudged("6", 50.0));

    public static final MispScale CONFIDENCE_LEVEL = of(
            "misp:confidence-level",
            Measure.CONFIDENCE,
            Grade.of("unconfident", 0),
            Grade.of("rarely-confident", 25),
            Grade.of("fairly-confident", 50),
            Grade.of("usually-confident", 75),
            Grade.of("completely-confident", 100),
            Grade.unjudged("confidence-cannot-be-evaluated", 50.0));

    /** The words of ICD 203; the numbers are where each begins, and so lead back. */
    public static final MispScale LIKELIHOOD = new MispScale(
            "estimative-language:likelihood-probability",
            scale("estimative-language:likelihood-probability", Measure.LIKELIHOOD, likelihood()));

    public static final MispScale ANALYTIC_CONFIDENCE = of(
            "estimative-language:confidence-in-analytic-judgment",
            Measure.CONFIDENCE,
            Grade.of("low", 0),
            Grade.of("moderate", 55),
            Grade.of("high", 95));

    /** The higher the risk of a false positive, the lower the number. */
    public static final MispScale FALSE_POSITIVE_RISK = of(
            "false-positive:risk",
            Measure.CONFIDENCE,
            Grade.of("high", 25),
            Grade.of("medium", 50),
            Grade.of("low", 75),
            Grade.unjudged("cannot-be-judged", 25.0));

    public static final MispScale FALSE_POSITIVE_CONFIRMED =
            of("false-positive:confirmed", Measure.CREDIBILITY, Grade.of("true", 0), Grade.of("false", 50));

    public static final MispScale CERTAINTY = of(
            "osint:certainty",
            Measure.LIKELIHOOD,
            Grade.of("0", 0),
            Grade.of("7", 7),
            Grade.of("30", 30),
            Grade.of("50", 50),
            Grade.of("75", 75),
            Grade.of("93", 93),
            Grade.of("100", 100));

    public static final MispScale PROBABILITY_IN_FRENCH = of(
            "vocabulaire-des-probabilites-estimatives:degré-de-probabilité",
            Measure.LIKELIHOOD,
            Grade.of("presque-aucune-chance", 7),
            Grade.of("probablement-pas", 30),
            Grade.of("chances-à-peu-près-egales", 50),
            Grade.of("probable", 75),
            Grade.of("quasi-certaine", 93));

    /** Those that bear on credibility. */
    public static final List<MispScale> ALL = List.of(
            RELIABILITY,
            CREDIBILITY,
            CONFIDENCE_LEVEL,
            LIKELIHOOD,
            ANALYTIC_CONFIDENCE,
            FALSE_POSITIVE_RISK,
            FALSE_POSITIVE_CONFIRMED,
            CERTAINTY,
            PROBABILITY_IN_FRENCH);

    private static MispScale of(String tag, Measure measures, Grade... grades) {
        return new MispScale(tag, scale(tag, measures, List.of(grades)));
    }

    private static Scale scale(String tag, Measure measures, List<Grade> grades) {
        return new Scale("MISP " + tag, measures, "misp-taxonomies", grades);
    }

    private static List<Grade> likelihood() {
        Steps steps = new Steps();
        for (Grade grade : Icd203.LIKELIHOOD.grades()) {
            // the range of every likelihood word is there
            double from = grade.range() == null ? 0 : Math.rint(grade.range().low() * TOP);
            steps.from(from, grade.word().replace(' ', '-'), from);
        }
        return new ArrayList<>(steps.to(TOP));
    }

    /** The predicate that a tag belongs to, such as {@code misp:confidence-level="fairly-confident"}. */
    public static Optional<MispScale> ofTag(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? "" : text.substring(0, equals).strip();
        return ALL.stream().filter(scale -> scale.tag.equalsIgnoreCase(name)).findFirst();
    }

    /** The value of a tag of this predicate, when the taxonomy has it. */
    public Optional<Grade> grade(String text) {
        String value = text.substring(text.indexOf('=') + 1).strip();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return scale.named(quoted ? value.substring(1, value.length() - 1) : value);
    }

    /** The tag for a value of this predicate. */
    public String tag(Grade grade) {
        return tag + "=\"" + grade.word() + '"';
    }

    /**
     * The lowest of several values that were given to one thing: the most cautious reading. What cannot be judged is
     * lower than any.
     */
    public static Optional<Grade> lowest(List<Grade> grades) {
        return grades.stream()
                .min(Comparator.comparingDouble(grade -> grade.value().orElse(-1)));
    }
}

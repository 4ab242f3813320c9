package org.credence.rules.language.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Which predicates of a fact answer the same question, so that at most one of them holds, and which hold only
 * where another does. A test compares this table with what facts answer.
 */
public final class Exclusions {
    /** The answer where none of the predicates holds. */
    private static final String OTHER = "";

    private static final Map<String, Answer> ANSWERS = new HashMap<>();
    private static final Map<String, Set<Object>> QUESTIONS = new HashMap<>();
    private static final Map<String, String> NEEDS = new HashMap<>();

    /**
     * What a predicate says: that a question has this answer.
     *
     * @param question the name of an enum property, or made up
     */
    public record Answer(String question, Object answer) {}

    static {
        asks(
                "Statement",
                "stance",
                Map.of(
                        "asserting", Stance.ASSERTS,
                        "denying", Stance.DENIES,
                        "doubting", Stance.DOUBTS,
                        "retracting", Stance.RETRACTS),
                List.of(Stance.values()));
        asks(
                "Statement",
                "basis",
                Map.of(
                        "witnessed", Basis.WITNESSED,
                        "deduced", Basis.DEDUCED,
                        "induced", Basis.INDUCED,
                        "told", Basis.TOLD,
                        "basisUnstated", Basis.UNSTATED),
                List.of(Basis.values()));
        asks("Statement", "attribution", "named", "unnamed");
        asks("Statement", "descent", "direct", "derived");
        asks("Statement", "scope", "specific", "blanket", OTHER);
        asks("Statement", "interest", "byAccused", "byAllyOfAccused", "byBeneficiary", "neutral", OTHER);
        asks(
                "Claim",
                "aspect",
                Map.of(
                        "occurrence", Aspect.OCCURRENCE,
                        "cause", Aspect.CAUSE,
                        "actor", Aspect.ACTOR,
                        "munition", Aspect.MUNITION,
                        "casualties", Aspect.CASUALTIES,
                        "damage", Aspect.DAMAGE,
                        "location", Aspect.LOCATION),
                List.of(Aspect.values()));
        asks(
                "Source",
                "kind",
                Map.of(
                        "inquiry", SourceKind.INQUIRY,
                        "factChecker", SourceKind.FACT_CHECKER,
                        "unnamedGroup", SourceKind.UNNAMED_GROUP),
                List.of(SourceKind.values()));
        needs(
                "denying",
                "laterDenial",
                "beforeAnyAssertion",
                "rebutted",
                "offersAlternative",
                "assertsRival",
                "contradictedByOwnSide");
        needs("retracting", "retractsAssertion", "retractsDenial");
        needs("imagery", "geolocated");
        needs("direct", "detail");
    }

    private Exclusions() {}

    private static void asks(String fact, String question, Map<String, ?> answers, List<?> all) {
        answers.forEach((predicate, answer) -> ANSWERS.put(fact + "." + predicate, new Answer(question, answer)));
        QUESTIONS.put(fact + "." + question, new LinkedHashSet<>(all));
    }

    private static void asks(String fact, String question, String... answers) {
        Map<String, String> byName = new HashMap<>();
        for (String answer : answers) {
            if (!answer.equals(OTHER)) {
                byName.put(answer, answer);
            }
        }
        asks(fact, question, byName, List.of(answers));
    }

    private static void needs(String needed, String... predicates) {
        for (String predicate : predicates) {
            NEEDS.put("Statement." + predicate, needed);
        }
    }

    /** What a predicate says, or null when it stands for itself. */
    public static @Nullable Answer answer(Fact fact, String predicate) {
        return ANSWERS.get(fact.name() + "." + predicate);
    }

    /** All answers to a question. */
    public static Set<Object> answers(Fact fact, String question) {
        return QUESTIONS.getOrDefault(fact.name() + "." + question, Set.of());
    }

    /** The predicate that holds wherever this one does, or null. */
    public static @Nullable String needed(Fact fact, String predicate) {
        return NEEDS.get(fact.name() + "." + predicate);
    }

    /** Every property of a fact that this table names. */
    public static Set<String> named(Fact fact) {
        Set<String> named = new LinkedHashSet<>();
        String prefix = fact.name() + ".";
        for (Set<String> names : List.of(ANSWERS.keySet(), NEEDS.keySet())) {
            names.stream()
                    .filter(name -> name.startsWith(prefix))
                    .forEach(name -> named.add(name.substring(prefix.length())));
        }
        return named;
    }

    /** The predicates of a fact that answer the same question, for each question. */
    public static List<List<String>> groups(Fact fact) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String property : fact.properties().keySet()) {
            Answer answer = answer(fact, property);
            if (answer != null) {
                groups.computeIfAbsent(answer.question(), question -> new ArrayList<>())
                        .add(property);
            }
        }
        return List.copyOf(groups.values());
    }
}

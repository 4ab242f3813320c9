package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credence.facts.Assessment;
import org.credence.rules.language.Code;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Verb;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;
import org.jspecify.annotations.Nullable;

/** Whether a rule is small enough to be quick on any incident, and looks only at what its stage may see. */
final class ShapeCheck {
    /** No shipped rule has more than two; each one more may multiply the work. */
    private static final int MOST_CONDITIONS = 4;

    private static final int MOST_CONSTRAINTS = 100;
    private static final Set<String> MANY = Set.of("Statement", "Relay");
    private static final String ASSESSMENT = Assessment.class.getSimpleName();

    private final Notes notes;
    private final Draft draft;

    ShapeCheck(Notes notes, Draft draft) {
        this.notes = notes;
        this.draft = draft;
    }

    void check(Verb.@Nullable Stage stage) {
        count();
        ties();
        if (stage == Verb.Stage.NAME) {
            seesAssessmentsOnly();
        } else if (stage != null) {
            seesNoAssessment(stage);
        }
    }

    private void count() {
        List<Condition> conditions = draft.conditions;
        if (conditions.isEmpty() && draft.conditioned) {
            String message = "The rule (" + draft.name + ") looks for nothing.";
            notes.add(Code.NO_CONDITIONS, draft.place, message, "Maybe write: $s : Statement( asserting )");
        }
        if (conditions.size() > MOST_CONDITIONS) {
            notes.add(
                    Code.TOO_MANY_CONDITIONS,
                    pattern(conditions.get(MOST_CONDITIONS)).place(),
                    "The rule (" + draft.name + ") has " + conditions.size() + " conditions, and must have at most "
                            + MOST_CONDITIONS + ".",
                    "Maybe ask for a property that says the same, or write two rules.");
        }
        int constraints = conditions.stream().mapToInt(ShapeCheck::size).sum();
        if (constraints > MOST_CONSTRAINTS) {
            notes.add(
                    Code.TOO_LARGE,
                    draft.place,
                    "The rule (" + draft.name + ") has " + constraints + " comparisons and properties, and must have"
                            + " at most " + MOST_CONSTRAINTS + ".",
                    "Maybe write several rules.");
        }
    }

    private static int size(Condition condition) {
        return pattern(condition).constraints().stream()
                .mapToInt(ShapeCheck::size)
                .sum();
    }

    private static int size(Expression expression) {
        if (expression instanceof Expression.Binary binary) {
            return 1 + size(binary.left()) + size(binary.right());
        }
        if (expression instanceof Expression.Not not) {
            return size(not.operand());
        }
        return expression instanceof Expression.In in ? 1 + in.choices().size() : 1;
    }

    private static Condition.Pattern pattern(Condition condition) {
        if (condition instanceof Condition.None none) {
            return none.pattern();
        }
        if (condition instanceof Condition.Some some) {
            return some.pattern();
        }
        return condition instanceof Condition.Accumulate accumulate
                ? accumulate.pattern()
                : (Condition.Pattern) condition;
    }

    /** Two patterns over all statements of an incident cost the square of their number, unless one names the other. */
    private void ties() {
        boolean seen = false;
        for (Condition condition : draft.conditions) {
            Condition.Pattern pattern = pattern(condition);
            boolean multiplies = condition instanceof Condition.Pattern || condition instanceof Condition.Accumulate;
            if (multiplies && MANY.contains(pattern.fact()) && pattern.from() == null) {
                if (seen && !isTied(pattern)) {
                    untied(pattern);
                }
                seen = true;
            }
        }
    }

    private void untied(Condition.Pattern pattern) {
        notes.add(
                Code.UNTIED,
                pattern.place(),
                "The pattern (" + pattern.fact() + ") is not tied to those before it, so each is matched with each.",
                "Maybe add: claim == $s.claim, or take it from a list: from $s.claim.statements");
    }

    private static boolean isTied(Condition.Pattern pattern) {
        List<Expression> rest = new ArrayList<>(pattern.constraints());
        Set<String> own = new HashSet<>(Set.of(pattern.binding()));
        pattern.constraints().forEach(constraint -> {
            if (constraint instanceof Expression.Bind bind) {
                own.add(bind.binding());
            }
        });
        return rest.stream().anyMatch(constraint -> ties(constraint, own));
    }

    /** An equality with something outside, which every fact that matches must meet. */
    private static boolean ties(Expression constraint, Set<String> own) {
        if (!(constraint instanceof Expression.Binary binary)) {
            return false;
        }
        return switch (binary.operator()) {
            case "&&" -> ties(binary.left(), own) || ties(binary.right(), own);
            case "==", "memberOf", "contains" -> isOutside(binary.left(), own) != isOutside(binary.right(), own);
            default -> false;
        };
    }

    private static boolean isOutside(Expression side, Set<String> own) {
        return side instanceof Expression.Path path && !path.binding().isEmpty() && !own.contains(path.binding());
    }

    private void seesAssessmentsOnly() {
        for (Condition condition : draft.conditions) {
            Condition.Pattern pattern = pattern(condition);
            if (pattern.from() == null && !pattern.fact().equals(ASSESSMENT)) {
                notes.add(
                        Code.STAGE,
                        pattern.place(),
                        "A rule that names must match assessments only, not (" + pattern.fact() + ").",
                        "Maybe write: $a : Assessment( … ), and reach the rest through $a.claim.");
            }
        }
        boolean begins = draft.conditions.isEmpty() || draft.conditions.get(0) instanceof Condition.Pattern;
        if (!begins) {
            String message = "A rule that names must begin with the assessment that it names.";
            notes.add(Code.STAGE, draft.conditions.get(0).place(), message, "Maybe begin with: $a : Assessment( … )");
        }
    }

    private void seesNoAssessment(Verb.Stage stage) {
        for (Condition condition : draft.conditions) {
            Condition.Pattern pattern = pattern(condition);
            if (pattern.fact().equals(ASSESSMENT)) {
                notes.add(
                        Code.STAGE,
                        pattern.place(),
                        "A rule with the verb (" + stage.word() + ") must not look at an assessment: it is made later.",
                        "Maybe use a verb of name, or match a Statement or a Claim.");
            }
        }
    }
}

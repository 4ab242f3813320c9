package org.credence.rules.language;

import java.util.List;
import org.credence.argument.Price;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Statement;

/** All that a consequence can do: one call of one verb. */
public enum Verb {
    /** The source's word counts for what its record is worth. */
    WORD(Stage.WEIGH, "word", Price.Unit.FACTOR, Statement.class),
    /** Evidence that follows the statement's stance. */
    STATEMENT(Stage.WEIGH, "statement", Price.Unit.WEIGHT, Statement.class),
    /** What may be expected of a claim before anybody in particular is believed. */
    PRIOR(Stage.WEIGH, "prior", Price.Unit.WEIGHT, Claim.class),
    /** Evidence for or against a claim. */
    CLAIM(Stage.WEIGH, "claim", Price.Unit.WEIGHT, Claim.class),
    /** Less of the statement reaches us. */
    DISCOUNT(Stage.WEIGH, "discount", Price.Unit.FACTOR, Statement.class),
    /** The same, in part: the second argument says how fully it applies, 0 to 1. */
    DISCOUNT_BY(Stage.WEIGH, "discount", Price.Unit.FACTOR, Statement.class, double.class),
    /** Of the statements on a claim that share the second argument, the k-th strongest counts factor^(k−1). */
    DIMINISH(Stage.WEIGH, "diminish", Price.Unit.FACTOR, Statement.class, String.class),
    /** All statements that the rule matches move a claim by no more than its weight together. */
    LIMIT(Stage.WEIGH, "limit", Price.Unit.WEIGHT, Statement.class),
    /** Whoever made the statement also asserts the claim. */
    ASSERTION(Stage.DERIVE, "assertion", Price.Unit.FACTOR, Statement.class, Claim.class),
    /** Whoever made the statement also denies the claim. */
    DENIAL(Stage.DERIVE, "denial", Price.Unit.FACTOR, Statement.class, Claim.class),
    /** Whoever made the statement also denies every claim that its claim excludes. */
    DENIALS(Stage.DERIVE, "denials", Price.Unit.FACTOR, Statement.class),
    /** The claim shares one certainty with its rivals. */
    RIVAL(Stage.DERIVE, "rival", Price.Unit.NONE, Claim.class),
    /** The claim carries its incident. */
    CARRIER(Stage.DERIVE, "carrier", Price.Unit.NONE, Claim.class),
    VERDICT(Stage.NAME, "verdict", Price.Unit.NONE, Assessment.class, String.class),
    LETTER(Stage.NAME, "letter", Price.Unit.NONE, Assessment.class, String.class),
    DIGIT(Stage.NAME, "digit", Price.Unit.NONE, Assessment.class, String.class),
    FLAG(Stage.NAME, "flag", Price.Unit.NONE, Assessment.class, String.class);

    /** When a rule runs. A rule belongs to the stage of its verb. */
    public enum Stage {
        /** First: what follows from what was said. Sees direct statements only. */
        DERIVE,
        /** Then: which arguments apply. */
        WEIGH,
        /** Last, after pricing: what the scores are called. Sees assessments only. */
        NAME;

        /** The word before the dot in a consequence. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Stage stage;
    private final String word;
    private final Price.Unit unit;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are classes
    private final List<Class<?>> parameters;

    Verb(Stage stage, String word, Price.Unit unit, Class<?>... parameters) {
        this.stage = stage;
        this.word = word;
        this.unit = unit;
        this.parameters = List.of(parameters);
    }

    public Stage stage() {
        return stage;
    }

    /** The word after the dot in a consequence. */
    public String word() {
        return word;
    }

    /** What the price of a rule with this verb is measured in. */
    public Price.Unit unit() {
        return unit;
    }

    public List<Class<?>> parameters() {
        return parameters;
    }
}

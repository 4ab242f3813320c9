package org.credence.argument;

import org.credence.facts.Claim;
import org.credence.facts.Statement;

/** What a rule contributes. It knows its rule and what it bears on, and nothing of prices. */
public sealed interface Argument {
    /** The name of the rule that made it. */
    String rule();

    /** The claim that it bears on. */
    Claim claim();

    /** An argument about a claim as a whole. */
    sealed interface OnClaim extends Argument {}

    /** What may be expected of the claim before anybody in particular is believed. */
    record Prior(String rule, Claim claim) implements OnClaim {}

    /** Evidence for (weight above 0) or against (below 0) the claim. */
    record Evidence(String rule, Claim claim) implements OnClaim {}

    /** An argument about a statement. */
    sealed interface OnStatement extends Argument {
        Statement statement();

        @Override
        default Claim claim() {
            return statement().getClaim();
        }
    }

    /** The source's word counts, for what its record says it is worth, times the rule's factor. */
    record Word(String rule, Statement statement) implements OnStatement {}

    /** Evidence that follows the statement's stance. */
    record Support(String rule, Statement statement) implements OnStatement {}

    /**
     * Less of the statement reaches us.
     *
     * @param degree how fully the discount applies, 0 (not at all) to 1
     */
    record Discount(String rule, Statement statement, double degree) implements OnStatement {
        public Discount {
            if (!(degree >= 0 && degree <= 1)) {
                throw new IllegalArgumentException(
                        "The degree (" + degree + ") of a discount must be between 0 and 1.");
            }
        }
    }

    /** The statement belongs to a group whose k-th strongest member counts factor^(k−1). */
    record Diminishing(String rule, Statement statement, String group) implements OnStatement {}

    /** What the statement moves, together with all others that the rule limits, has a limit. */
    record Limit(String rule, Statement statement) implements OnStatement {}
}

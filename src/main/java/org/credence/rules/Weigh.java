package org.credence.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.credence.argument.Argument;
import org.credence.facts.Claim;
import org.credence.facts.Statement;
import org.credence.rules.language.Verb;
import org.jspecify.annotations.Nullable;

/** What a rule of the weighing stage can do. Takes the rule from the match; prices come later. */
public final class Weigh implements Verbs {
    private final List<Argument> arguments = new ArrayList<>();
    private final Current current;

    Weigh(Current current) {
        this.current = current;
    }

    /** The source's word counts for what its record is worth. */
    public void word(Statement statement) {
        arguments.add(new Argument.Word(current.rule(), statement));
    }

    /** Evidence that follows the statement's stance. */
    public void statement(Statement statement) {
        arguments.add(new Argument.Support(current.rule(), statement));
    }

    /** What may be expected of a claim before anybody in particular is believed. */
    public void prior(Claim claim) {
        arguments.add(new Argument.Prior(current.rule(), claim));
    }

    /** Evidence for or against the claim. */
    public void claim(Claim claim) {
        arguments.add(new Argument.Evidence(current.rule(), claim));
    }

    /** Less of the statement reaches us. */
    public void discount(Statement statement) {
        discount(statement, 1);
    }

    /** Less of the statement reaches us, to a degree from 0 (not at all) to 1. */
    public void discount(Statement statement, double degree) {
        arguments.add(new Argument.Discount(current.rule(), statement, degree));
    }

    /** Of the statements of the group on one claim, the k-th strongest counts factor^(k−1). */
    public void diminish(Statement statement, String group) {
        arguments.add(new Argument.Diminishing(current.rule(), statement, group));
    }

    /** What the statement moves, together with all others that the rule limits, has a limit. */
    public void limit(Statement statement) {
        arguments.add(new Argument.Limit(current.rule(), statement));
    }

    @Override
    public void call(Verb verb, Object first, @Nullable Object second) {
        switch (verb) {
            case WORD -> word((Statement) first);
            case STATEMENT -> statement((Statement) first);
            case PRIOR -> prior((Claim) first);
            case CLAIM -> claim((Claim) first);
            case DISCOUNT -> discount((Statement) first);
            case DISCOUNT_BY -> discount((Statement) first, ((Number) Objects.requireNonNull(second)).doubleValue());
            case DIMINISH -> diminish((Statement) first, (String) Objects.requireNonNull(second));
            case LIMIT -> limit((Statement) first);
            default -> throw new IllegalArgumentException("The verb (" + verb + ") must be one of weighing.");
        }
    }

    List<Argument> arguments() {
        return arguments;
    }
}

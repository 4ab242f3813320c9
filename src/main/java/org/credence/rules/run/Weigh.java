package org.credence.rules.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.argument.Argument;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.rules.language.Verb;
import org.jspecify.annotations.Nullable;

/** What a rule of the weighing stage can do. Takes the rule from the match; prices come later. */
public final class Weigh implements Verbs {
    private final Map<Incident, Found> byIncident = new HashMap<>();
    private final Current current;
    /** Facts come incident by incident. */
    private @Nullable Incident last;

    private Sequence<Argument> arguments = new Sequence<>(0);

    /**
     * What was found about one incident.
     *
     * @param arguments by claim, then statement (what is about the claim as a whole first)
     * @param limits    those of the arguments that limit
     */
    record Found(Sequence<Argument> arguments, List<Argument.Limit> limits) {}

    Weigh(Current current) {
        this.current = current;
    }

    /** The source's word counts for what its record is worth. */
    public void word(Statement statement) {
        add(statement, new Argument.Word(current.rule(), statement));
    }

    /** Evidence that follows the statement's stance. */
    public void statement(Statement statement) {
        add(statement, new Argument.Support(current.rule(), statement));
    }

    /** What may be expected of a claim before anybody in particular is believed. */
    public void prior(Claim claim) {
        add(claim, new Argument.Prior(current.rule(), claim));
    }

    /** Evidence for or against the claim. */
    public void claim(Claim claim) {
        add(claim, new Argument.Evidence(current.rule(), claim));
    }

    /** Less of the statement reaches us. */
    public void discount(Statement statement) {
        discount(statement, 1);
    }

    /** Less of the statement reaches us, to a degree from 0 (not at all) to 1. */
    public void discount(Statement statement, double degree) {
        add(statement, new Argument.Discount(current.rule(), statement, degree));
    }

    /** Of the statements of the group on one claim, the k-th strongest counts factor^(k−1). */
    public void diminish(Statement statement, String group) {
        add(statement, new Argument.Diminishing(current.rule(), statement, group));
    }

    /** What the statement moves, together with all others that the rule limits, has a limit. */
    public void limit(Statement statement) {
        Argument.Limit limit = new Argument.Limit(current.rule(), statement);
        add(statement, limit);
        on(statement.getIncident()).limits().add(limit);
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

    private void add(Statement statement, Argument argument) {
        add(statement.getClaim(), place(statement), argument);
    }

    private void add(Claim claim, Argument argument) {
        add(claim, place(claim), argument);
    }

    private void add(Claim claim, int place, Argument argument) {
        Incident incident = claim.getIncident();
        if (incident != last) {
            arguments = on(incident).arguments();
            last = incident;
        }
        arguments.add(argument, place, current.rank());
    }

    /** What was found so far about an incident. */
    Found on(Incident incident) {
        return byIncident.computeIfAbsent(incident, it -> new Found(new Sequence<>(expected(it)), new ArrayList<>(0)));
    }

    /** Four or five on a statement, fewer on a claim. */
    private static int expected(Incident incident) {
        return 5 * (incident.size() + incident.getClaims().size()) + 1;
    }

    /** Statements are numbered through all claims, and each claim stands before its first. */
    static int place(Statement statement) {
        return statement.index() + statement.getClaim().index() + 1;
    }

    private static int place(Claim claim) {
        return claim.firstStatement() + claim.index();
    }
}

package org.credence.rules.silence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.rules.language.Rule;
import org.credence.rules.silence.Matcher.Match;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule that spoke is not heard: what a source says itself replaces what is derived for it, of several derived
 * statements the nearest stands, and of several verdicts, letters or digits the first in the rule files.
 */
final class Unheard {
    private final List<Rule> rules;
    private final Incident after;
    private final Matcher matcher;

    /** @param after the incident with everything derived */
    Unheard(List<Rule> rules, Incident after, Matcher matcher) {
        this.rules = rules;
        this.after = after;
        this.matcher = matcher;
    }

    /** Empty when it is heard. */
    String reason(Rule rule, Match match) {
        return switch (rule.verb()) {
            case ASSERTION, DENIAL ->
                replaced(rule, match, given(rule, 1, match) instanceof Claim to ? List.of(to) : List.of());
            case DENIALS ->
                replaced(rule, match, statement(rule, match).getClaim().getExcluded());
            case VERDICT, LETTER, DIGIT -> outdone(rule, match);
            default -> "";
        };
    }

    private @Nullable Object given(Rule rule, int argument, Match match) {
        return matcher.evaluator().value(rule.arguments().get(argument), null, match.bindings());
    }

    private Statement statement(Rule rule, Match match) {
        return (Statement) Objects.requireNonNull(given(rule, 0, match));
    }

    private String replaced(Rule rule, Match match, List<Claim> targets) {
        Statement from = statement(rule, match);
        if (targets.isEmpty()) {
            return "there is no claim that it bears on";
        }
        if (targets.stream().anyMatch(to -> isDerived(from, to, rule))) {
            return "";
        }
        return targets.stream().map(to -> insteadOf(from, to)).distinct().collect(Collectors.joining("; "));
    }

    private boolean isDerived(Statement from, Claim to, Rule rule) {
        return after.getClaims().get(to.index()).getStatements().stream()
                .anyMatch(it -> rule.name().equals(it.derivedBy())
                        && it.said().id().equals(from.said().id()));
    }

    private static String insteadOf(Statement from, Claim to) {
        return to.getStatements().stream()
                .filter(it -> it.getSource() == from.getSource())
                .findFirst()
                .map(it -> from.getSource().getId() + " speaks about " + to + " itself, in " + it)
                .orElse("what " + from.getSource().getId() + " says about " + to
                        + " is derived from another statement, or by another rule");
    }

    private String outdone(Rule rule, Match match) {
        Object named = given(rule, 0, match);
        return rules.stream()
                .takeWhile(other -> !other.name().equals(rule.name()))
                .filter(other -> other.verb() == rule.verb())
                .filter(other -> matcher.matches(other).stream().anyMatch(it -> given(other, 0, it) == named))
                .findFirst()
                .map(first -> first.name() + " comes before it")
                .orElse("");
    }
}

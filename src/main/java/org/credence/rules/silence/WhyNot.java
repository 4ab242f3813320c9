package org.credence.rules.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.credence.rules.language.Rule;
import org.credence.rules.language.Verb.Stage;
import org.credence.rules.silence.Answer.OnClaim;
import org.credence.rules.silence.Answer.Spoken;
import org.credence.rules.silence.Matcher.Match;

/**
 * Answers why a rule stayed silent: which of its conditions fail on the facts that come nearest, and at which values.
 *
 * <p>It says that a rule spoke exactly where the engine fires it.
 */
public final class WhyNot {
    private final List<Rule> rules;
    private final PriceList prices;
    private final Set<String> off;

    /**
     * @param rules  all, in the order of the rule files
     * @param prices in force
     * @param off    names of rules that are left out
     */
    public WhyNot(List<Rule> rules, PriceList prices, Set<String> off) {
        this.rules = List.copyOf(rules);
        this.prices = prices;
        this.off = Set.copyOf(off);
    }

    /**
     * What became of a rule on each claim.
     *
     * @throws IllegalArgumentException when there is no such rule
     */
    public Answer ask(String name, Hearing hearing) {
        Rule rule = rules.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The rule (" + name + ") is unknown."));
        Stage stage = rule.verb().stage();
        Matcher matcher = new Matcher(hearing.facts(stage));
        List<Match> matches = matcher.matches(rule);
        Unheard unheard = new Unheard(rules, hearing.after(), matcher);
        List<OnClaim> claims = new ArrayList<>();
        for (Claim claim : hearing.incident(stage).getClaims()) {
            claims.add(on(claim, rule, matcher, matches, unheard));
        }
        return new Answer(prices.of(name), rule.verb(), off.contains(name), claims);
    }

    private OnClaim on(Claim claim, Rule rule, Matcher matcher, List<Match> matches, Unheard unheard) {
        Subject subject = new Subject(rule, matcher.evaluator());
        List<Spoken> spoken = matches.stream()
                .filter(match -> subject.mayBe(claim, match.bindings()))
                .map(match -> new Spoken(
                        match.facts().stream().map(Wording::fact).toList(),
                        off.contains(rule.name()) ? "" : unheard.reason(rule, match)))
                .toList();
        List<Step> nearest = spoken.isEmpty()
                ? new Reasons(matcher).steps(Matcher.conditions(rule), NearestFacts.facts(rule, matcher, claim))
                : List.of();
        return new OnClaim(claim, spoken, nearest);
    }
}

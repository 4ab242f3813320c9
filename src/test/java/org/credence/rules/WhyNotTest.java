package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.argument.PriceList;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.model.TrackRecords;
import org.credence.rules.language.Condition;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Reading;
import org.credence.rules.language.Rule;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.RuleReader;
import org.credence.rules.language.Verb;
import org.credence.rules.language.Verb.Stage;
import org.credence.rules.silence.Answer;
import org.credence.rules.silence.Answer.OnClaim;
import org.credence.rules.silence.Facts;
import org.credence.rules.silence.Hearing;
import org.credence.rules.silence.Matcher;
import org.credence.rules.silence.Matcher.Match;
import org.credence.rules.silence.Step;
import org.credence.rules.silence.Step.Check;
import org.credence.rules.silence.WhyNot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of rules that stayed silent, over seeded random incidents. */
class WhyNotTest {
    private static final int INCIDENTS = 40;

    private static Credence credence;
    private static List<Rule> shipped;
    private static final List<Hearing> HEARINGS = new ArrayList<>();

    @BeforeAll
    static void hear() throws Exception {
        credence = ShippedRules.credence(Path.of("rules"));
        shipped = credence.rules().sound();
        RandomIncidents random = new RandomIncidents(44);
        for (int i = 0; i < INCIDENTS; i++) {
            HEARINGS.add(
                    credence.hear(random.next("i" + i), random.sources(), TrackRecords.FROM_FILE, Cut.NONE, Set.of()));
        }
    }

    private static void assertWhole(WhyNot whyNot, Rule rule, Hearing hearing, Facts facts) {
        Answer answer = whyNot.ask(rule.name(), hearing);
        boolean spoke = false;
        for (OnClaim on : answer.claims()) {
            assertEquals(on.isSilent(), !on.nearest().isEmpty(), rule.name());
            boolean failed = on.nearest().stream().anyMatch(step -> !step.holds());
            assertEquals(on.isSilent(), failed, rule.name() + " " + on);
            spoke |= !on.isSilent();
        }
        assertEquals(!new Matcher(facts).matches(rule).isEmpty(), spoke, rule.name());
    }

    @Test
    void silenceOfShippedRulesAlwaysHasAReason() {
        WhyNot whyNot = credence.whyNot(Set.of());
        for (Hearing hearing : HEARINGS) {
            for (Rule rule : shipped) {
                assertWhole(whyNot, rule, hearing, facts(rule, hearing));
            }
        }
    }

    private static Facts facts(Rule rule, Hearing hearing) {
        Stage stage = rule.verb().stage();
        return stage == Stage.NAME
                ? Facts.of(hearing.assessments())
                : Facts.of(stage == Stage.DERIVE ? hearing.before() : hearing.after());
    }

    @Test
    void silenceOfMadeUpRulesAlwaysHasAReason() {
        RandomRules random = new RandomRules(9);
        for (int i = 0; i < 400; i++) {
            Reading reading = RuleReader.read(List.of(new RuleFile("made-up.drl", random.next("made-up-" + i))));
            if (reading.findings().isEmpty()) {
                Rule rule = reading.rules().get(0);
                WhyNot whyNot = new WhyNot(reading.rules(), prices(rule), Set.of());
                Hearing hearing = HEARINGS.get(i % INCIDENTS);
                assertWhole(whyNot, rule, hearing, facts(rule, hearing));
            }
        }
    }

    private static PriceList prices(Rule rule) {
        return new PriceList(List.of(rule.price()));
    }

    /** Each constraint is made a rule of its own, so that its matches tell on which facts it holds. */
    @Test
    void noFactComesNearerThanTheNearest() {
        WhyNot whyNot = credence.whyNot(Set.of());
        int compared = 0;
        for (Hearing hearing : HEARINGS.subList(0, 15)) {
            for (Rule rule : shipped) {
                if (rule.verb() == Verb.STATEMENT || rule.verb() == Verb.DISCOUNT) {
                    for (OnClaim on : whyNot.ask(rule.name(), hearing).claims()) {
                        compared += on.isSilent() && compare(rule, on, hearing.after()) ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(compared > 300, "only " + compared);
    }

    private static boolean compare(Rule rule, OnClaim on, Incident incident) {
        Condition.Pattern pattern = (Condition.Pattern) rule.conditions().get(0);
        if (!pattern.fact().equals("Statement") || on.claim().getStatements().isEmpty()) {
            return false;
        }
        List<Set<Object>> holding = new ArrayList<>();
        for (Expression constraint : pattern.constraints()) {
            Rule alone = with(rule, pattern, constraint);
            Set<Object> facts = new HashSet<>();
            for (Match match : new Matcher(Facts.of(incident)).matches(alone)) {
                facts.addAll(match.facts());
            }
            holding.add(facts);
        }
        long best = -1;
        Statement nearest = null;
        for (Statement statement : on.claim().getStatements()) {
            long met = holding.stream().filter(it -> it.contains(statement)).count();
            nearest = met > best ? statement : nearest;
            best = Math.max(best, met);
        }
        Step step = on.nearest().get(0);
        assertEquals(best, step.checks().stream().filter(Check::holds).count(), rule.name());
        assertTrue(step.fact().startsWith(nearest + " ("), step.fact() + " is not " + nearest);
        return true;
    }

    private static Rule with(Rule rule, Condition.Pattern pattern, Expression constraint) {
        Condition.Pattern alone = new Condition.Pattern(
                pattern.binding(), pattern.fact(), List.of(constraint), pattern.from(), pattern.place());
        return new Rule(rule.price(), List.of(alone), rule.verb(), rule.arguments(), rule.place());
    }

    @Test
    void derivedStatementsAreHeardExactlyWhereTheAnswerSaysSo() {
        Rule rule = shipped.stream()
                .filter(it -> it.name().equals("detail-implies-occurrence"))
                .findFirst()
                .orElseThrow();
        int replaced = 0;
        for (Hearing hearing : HEARINGS) {
            long derived = hearing.after().getClaims().stream()
                    .flatMap((Claim claim) -> claim.getStatements().stream())
                    .filter(it -> rule.name().equals(it.derivedBy()))
                    .count();
            List<Answer.Spoken> spoken = credence.whyNot(Set.of()).ask(rule.name(), hearing).claims().stream()
                    .flatMap(on -> on.spoken().stream())
                    .toList();
            assertEquals(
                    derived, spoken.stream().filter(it -> it.but().isEmpty()).count());
            replaced += (int) spoken.stream().filter(it -> !it.but().isEmpty()).count();
        }
        assertTrue(replaced > 10, "only " + replaced);
    }

    @Test
    void oneVerdictOfAClaimIsHeard() {
        WhyNot whyNot = credence.whyNot(Set.of());
        for (Hearing hearing : HEARINGS.subList(0, 10)) {
            int heard = 0;
            for (Rule rule : shipped) {
                if (rule.verb() == Verb.VERDICT) {
                    heard += (int) whyNot.ask(rule.name(), hearing).claims().stream()
                            .flatMap(on -> on.spoken().stream())
                            .filter(it -> it.but().isEmpty())
                            .count();
                }
            }
            assertEquals(hearing.after().getClaims().size(), heard);
        }
    }

    @Test
    void aRuleThatIsLeftOutSaysSo() {
        Answer answer = credence.whyNot(Set.of("witnessed")).ask("witnessed", HEARINGS.get(0));
        assertTrue(answer.off());
        assertFalse(credence.whyNot(Set.of()).ask("witnessed", HEARINGS.get(0)).off());
    }

    @Test
    void anUnknownRuleIsNamed() {
        WhyNot whyNot = credence.whyNot(Set.of());
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> whyNot.ask("nothing", HEARINGS.get(0)));
        assertEquals("The rule (nothing) is unknown.", e.getMessage());
    }
}

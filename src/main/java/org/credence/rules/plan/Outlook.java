package org.credence.rules.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.facts.Claim;
import org.credence.facts.Lasting;
import org.credence.rules.language.Verb.Stage;

/**
 * How far rules look. Where none looks further than one fact, and none derives anything from what comparisons found,
 * what is found of a fact decides what they make of it.
 *
 * @param narrow  whether that is so
 * @param through rules that make of a statement something about its claim
 */
public record Outlook(boolean narrow, Set<String> through) {
    /** Nothing is known of them. */
    public static final Outlook WIDE = new Outlook(false, Set.of());

    public Outlook {
        through = Set.copyOf(through);
    }

    /** The outlook of all that argue, together. */
    public static Outlook of(List<Plan> plans) {
        List<Plan> arguing =
                plans.stream().filter(it -> it.verb().stage() != Stage.NAME).toList();
        return new Outlook(
                arguing.stream().allMatch(Outlook::isNarrow),
                arguing.stream()
                        .filter(it -> it.verb().parameters().get(0) == Claim.class
                                && !it.fact().equals("Claim"))
                        .map(Plan::rule)
                        .collect(Collectors.toSet()));
    }

    private static boolean isNarrow(Plan plan) {
        if (plan.verb().stage() == Stage.DERIVE) {
            return plan.single()
                    && plan.probes().stream().allMatch(it -> Lasting.is(plan.fact(), it.path()))
                    && plan.operands().stream().allMatch(it -> Lasting.is(plan.fact(), it.path()));
        }
        return plan.single()
                && plan.probes().stream().allMatch(it -> Lasting.isOrOwn(plan.fact(), it.path()))
                && plan.operands().stream().skip(1).allMatch(it -> Lasting.isOrOwn(plan.fact(), it.path()))
                && isOnItself(plan);
    }

    /** It says something about the fact it looks at, or the statement or claim that this belongs to. */
    private static boolean isOnItself(Plan plan) {
        String about = plan.verb().parameters().get(0).getSimpleName();
        List<String> to = plan.operands().get(0).path();
        return switch (plan.fact()) {
            case "Claim" -> about.equals("Claim") && to.isEmpty();
            case "Statement" -> about.equals("Claim") ? to.equals(List.of("claim")) : to.isEmpty();
            case "Relay" -> to.equals(about.equals("Claim") ? List.of("statement", "claim") : List.of("statement"));
            default -> false;
        };
    }
}

package org.credence.tune.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.credence.argument.Argument;
import org.credence.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Arguments on a claim as they come, on their way to a formula. */
final class ClaimDraft {
    private final Tariff tariff;
    private final int alternatives;
    private final List<Integer> priors = new ArrayList<>();
    private final List<Integer> evidence = new ArrayList<>();
    private final List<StatementDraft> statements = new ArrayList<>();
    private final Map<String, Map<String, List<Integer>>> groups = new TreeMap<>();
    private Limits limits = Limits.NONE;

    /** @param alternatives how many false values the claim could have had; 1 when it does not compete */
    ClaimDraft(Tariff tariff, int alternatives) {
        this.tariff = tariff;
        this.alternatives = alternatives;
    }

    /** Takes an argument; the ones on one statement must come together, in the order of the rules. */
    void add(Argument argument) {
        int price = tariff.place(argument.rule());
        if (argument instanceof Argument.Limit) {
            return;
        }
        if (argument instanceof Argument.Prior) {
            priors.add(price);
        } else if (argument instanceof Argument.Evidence) {
            evidence.add(price);
        } else if (argument instanceof Argument.OnStatement on) {
            add(on, price);
        }
    }

    private void add(Argument.OnStatement argument, int price) {
        StatementDraft at = at(argument.statement());
        if (argument instanceof Argument.Word) {
            at.word(price, alternatives);
        } else if (argument instanceof Argument.Support) {
            at.supports().add(price);
        } else if (argument instanceof Argument.Discount discount) {
            at.discount(price, discount.degree());
        } else if (argument instanceof Argument.Diminishing diminishing) {
            String group = argument.statement().getStance() + diminishing.group();
            groups.computeIfAbsent(argument.rule(), it -> new LinkedHashMap<>())
                    .computeIfAbsent(group, it -> new ArrayList<>())
                    .add(statements.size() - 1);
        }
    }

    /** Takes a limit; limits must come in the order of the rules. */
    void limit(String rule, @Nullable ClaimTerms without) {
        limits = limits.and(tariff.place(rule), without);
    }

    private StatementDraft at(Statement statement) {
        if (statements.isEmpty() || statements.get(statements.size() - 1).statement() != statement) {
            statements.add(StatementDraft.of(statement));
        }
        return statements.get(statements.size() - 1);
    }

    ClaimTerms done() {
        return new ClaimTerms(ints(priors), ints(evidence), new StatementTerms(statements), groups(), limits);
    }

    private Groups groups() {
        Groups all = Groups.NONE;
        for (Map.Entry<String, Map<String, List<Integer>>> ofRule : groups.entrySet()) {
            for (List<Integer> members : ofRule.getValue().values()) {
                members.sort(Comparator.comparing(
                        it -> statements.get(it).statement().getId()));
                all = all.and(tariff.place(ofRule.getKey()), ints(members));
            }
        }
        return all;
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(it -> it).toArray();
    }
}

package org.credence.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.facts.Assessment;
import org.credence.rules.Probes.Likeness;
import org.credence.rules.language.Verb;
import org.credence.rules.language.vocabulary.Accessor;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * The rules of a stage that look at one fact alone.
 *
 * <p>Which of them apply depends on nothing but what they look at, so the engine is asked once for each sort of
 * fact that is alike to all of them, and the answer is remembered.
 */
final class SingleRules {
    /** More sorts than any corpus has shown; beyond, everything is forgotten and asked again. */
    private static final int REMEMBERED = 200_000;

    private final Session session;
    private final Map<String, Consequence> consequences = new LinkedHashMap<>();
    private final Map<Class<?>, Probes> probes = new HashMap<>();
    private final Map<Likeness, List<Consequence>> known = new HashMap<>();

    /** A rule and how to do what it says. */
    private record Consequence(String rule, Verb verb, List<Accessor> operands, List<String> literals) {
        void carryOut(Object fact, Verbs verbs) {
            Object[] values = new Object[operands.size()];
            for (int i = 0; i < values.length; i++) {
                String literal = literals.get(i);
                Object value = literal.isEmpty() ? operands.get(i).read(fact) : literal;
                if (value == null) {
                    throw new IllegalArgumentException(
                            "The rule (" + rule + ") names something that is not there in " + fact + ".");
                }
                values[i] = value;
            }
            verbs.call(verb, values);
        }
    }

    /** @param plans of the rules that the session runs */
    SingleRules(Session session, List<Plan> plans) {
        this.session = session;
        Map<String, List<Plan>> byFact = new LinkedHashMap<>();
        plans.forEach(plan ->
                byFact.computeIfAbsent(plan.fact(), it -> new ArrayList<>()).add(plan));
        byFact.forEach((fact, of) -> {
            Class<?> type = type(fact);
            probes.put(type, new Probes(type, of));
            of.forEach(plan -> consequences.put(plan.rule(), consequence(type, plan)));
        });
    }

    private static Class<?> type(String fact) {
        try {
            return Class.forName(Assessment.class.getPackageName() + "." + fact);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The fact (" + fact + ") must be a class of the facts.", e);
        }
    }

    private static Consequence consequence(Class<?> fact, Plan plan) {
        List<Accessor> operands = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (Plan.Operand operand : plan.operands()) {
            operands.add(Accessor.of(fact, operand.path()));
            literals.add(operand.literal() == null ? "" : operand.literal());
        }
        return new Consequence(plan.rule(), plan.verb(), operands, literals);
    }

    /**
     * Carries out every rule that applies to any of the facts.
     *
     * @param rehearsal verbs of the same stage, for the engine to call to no effect
     */
    void run(List<?> facts, Verbs verbs, Verbs rehearsal, Current current, Set<String> off) {
        if (known.size() > REMEMBERED) {
            known.clear();
            probes.values().forEach(Probes::forget);
        }
        List<@Nullable List<Consequence>> applying = applying(facts, rehearsal, current.turn());
        for (int i = 0; i < applying.size(); i++) {
            List<Consequence> consequences = applying.get(i);
            if (consequences != null) {
                for (Consequence consequence : consequences) {
                    if (!off.contains(consequence.rule())) {
                        current.fire(consequence.rule(), facts.get(i));
                        consequence.carryOut(facts.get(i), verbs);
                    }
                }
            }
        }
    }

    /** What applies to each fact; null for facts that no rule looks at. */
    private List<@Nullable List<Consequence>> applying(List<?> facts, Verbs rehearsal, Patience.Turn turn) {
        List<@Nullable List<Consequence>> applying = new ArrayList<>(facts.size());
        Map<Likeness, Object> strangers = new LinkedHashMap<>();
        Map<Integer, Likeness> open = new LinkedHashMap<>();
        for (Object fact : facts) {
            Probes of = probes.get(fact.getClass());
            Likeness likeness = of == null ? null : of.likeness(fact);
            List<Consequence> found = likeness == null ? null : known.get(likeness);
            if (likeness != null && found == null) {
                strangers.putIfAbsent(likeness, fact);
                open.put(applying.size(), likeness);
            }
            applying.add(found);
        }
        if (!strangers.isEmpty()) {
            Firings firings = new Firings();
            session.run(strangers.values(), rehearsal, firings, turn, Set.of());
            strangers.forEach((likeness, fact) -> known.put(likeness, firings.of(fact)));
            open.forEach((place, likeness) -> applying.set(place, known.get(likeness)));
        }
        return applying;
    }

    /** Notes which rules fire on which fact. */
    private final class Firings extends DefaultAgendaEventListener {
        private final Map<Object, List<Consequence>> byFact = new HashMap<>();

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Consequence consequence =
                    consequences.get(event.getMatch().getRule().getName());
            if (consequence != null) {
                byFact.computeIfAbsent(event.getMatch().getObjects().get(0), it -> new ArrayList<>(4))
                        .add(consequence);
            }
        }

        List<Consequence> of(Object fact) {
            return byFact.getOrDefault(fact, List.of());
        }
    }
}

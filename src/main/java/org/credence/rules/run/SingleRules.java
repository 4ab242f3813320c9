package org.credence.rules.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.credence.facts.Assessment;
import org.credence.rules.language.Verb;
import org.credence.rules.language.vocabulary.Accessor;
import org.credence.rules.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * The rules of a stage that look at one fact alone.
 *
 * <p>Which of them apply depends on nothing but what they look at, so the engine is asked once for each sort of
 * fact that is alike to some of them, and the answer is remembered.
 */
final class SingleRules {
    /** More answers than any corpus has called for; beyond, everything is forgotten and asked again. */
    private static final int REMEMBERED = 200_000;

    /** Stands for an answer that the engine is about to give. */
    private static final Consequence[] ASKED = {};

    private final Session session;
    private final Map<String, Consequence> consequences = new HashMap<>();
    private final List<Sort> sorts = new ArrayList<>();
    /** One array for each list, so that the few that there are stay at hand. */
    private final Map<List<Consequence>, Consequence[]> lists = new HashMap<>();

    /** What is known of one sort of fact. */
    private static final class Sort {
        private final Class<?> type;
        private final Probes probes;
        private final Answers[] answers;
        private final long[] row;
        /** What each of these says of what was looked at last. */
        private final Consequence[][] applying;

        Sort(Class<?> type, Probes probes, List<Answers> answers) {
            this.type = type;
            this.probes = probes;
            this.answers = answers.toArray(Answers[]::new);
            this.row = probes.row();
            this.applying = new Consequence[answers.size()][];
        }

        /** Looks at a fact; gives whether every rule's answer is known, or asked for. */
        boolean knows(Object fact) {
            probes.look(fact, row);
            for (int i = 0; i < answers.length; i++) {
                Consequence[] found = answers[i].find(row);
                if (found == null) {
                    return false;
                }
                applying[i] = found;
            }
            return true;
        }

        void look(Object fact) {
            probes.look(fact, row);
        }

        /** Notes that the engine is about to be asked. */
        void ask() {
            for (Answers each : answers) {
                if (each.find(row) == null) {
                    each.put(row, ASKED);
                }
            }
        }

        void forget() {
            probes.forget();
            for (Answers each : answers) {
                each.forget();
            }
        }

        int size() {
            int size = 0;
            for (Answers each : answers) {
                size += each.size();
            }
            return size;
        }
    }

    /**
     * A rule and how to do what it says.
     *
     * @param first what it is done with; null for the fact itself
     */
    record Consequence(
            String rule,
            int rank,
            Verb verb,
            @Nullable Operand first,
            @Nullable Operand second) {
        void carryOut(Object fact, Verbs verbs) {
            verbs.call(
                    verb, first == null ? fact : first.of(fact, rule), second == null ? null : second.of(fact, rule));
        }
    }

    /** What a verb is called with: what a chain of properties leads to, or a text. */
    private record Operand(Accessor accessor, @Nullable String literal) {
        Object of(Object fact, String rule) {
            Object value = literal == null ? accessor.read(fact) : literal;
            if (value == null) {
                throw new IllegalArgumentException(
                        "The rule (" + rule + ") names something that is not there in " + fact + ".");
            }
            return value;
        }
    }

    /**
     * Rules of which nothing is remembered yet.
     *
     * @param plans of the rules that the session runs
     * @param ranks the place of a rule among the rule files
     */
    SingleRules(Session session, List<Plan> plans, ToIntFunction<String> ranks) {
        this.session = session;
        Map<String, List<Plan>> byFact = new LinkedHashMap<>();
        plans.forEach(plan ->
                byFact.computeIfAbsent(plan.fact(), it -> new ArrayList<>()).add(plan));
        byFact.forEach((fact, of) -> {
            Class<?> type = type(fact);
            Probes probes = new Probes(type, of);
            sorts.add(new Sort(type, probes, Answers.of(probes, of)));
            of.forEach(plan -> consequences.put(plan.rule(), consequence(type, plan, ranks.applyAsInt(plan.rule()))));
        });
    }

    private static Class<?> type(String fact) {
        try {
            return Class.forName(Assessment.class.getPackageName() + "." + fact);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The fact (" + fact + ") must be a class of the facts.", e);
        }
    }

    private static Consequence consequence(Class<?> fact, Plan plan, int rank) {
        List<Plan.Operand> operands = plan.operands();
        return new Consequence(
                plan.rule(),
                rank,
                plan.verb(),
                isFact(operands.get(0)) ? null : operand(fact, operands.get(0)),
                operands.size() == 1 ? null : operand(fact, operands.get(1)));
    }

    private static boolean isFact(Plan.Operand operand) {
        return operand.literal() == null && operand.path().isEmpty();
    }

    private static Operand operand(Class<?> fact, Plan.Operand operand) {
        return new Operand(Accessor.of(fact, operand.path()), operand.literal());
    }

    /**
     * Carries out every rule that applies to any of the facts.
     *
     * @param rehearsal verbs of the same stage, for the engine to call to no effect
     */
    void run(List<?> facts, Verbs verbs, Verbs rehearsal, Current current, Set<String> off) {
        try {
            for (int i = 0; i < facts.size(); i++) {
                Object fact = facts.get(i);
                Sort sort = sort(fact);
                if (sort != null) {
                    if (!sort.knows(fact)) {
                        learn(facts.subList(i, facts.size()), rehearsal, current.turn());
                        sort.knows(fact);
                    }
                    carryOut(fact, sort, verbs, current, off);
                }
            }
        } finally {
            // facts may change until the next are looked at, and nobody is to keep them
            sorts.forEach(sort -> sort.probes.lookAfresh());
        }
    }

    /** Facts are of four sorts at the most. */
    private @Nullable Sort sort(Object fact) {
        for (int i = 0; i < sorts.size(); i++) {
            if (sorts.get(i).type == fact.getClass()) {
                return sorts.get(i);
            }
        }
        return null;
    }

    private static void carryOut(Object fact, Sort sort, Verbs verbs, Current current, Set<String> off) {
        for (Consequence[] applying : sort.applying) {
            for (Consequence consequence : applying) {
                if (off.isEmpty() || !off.contains(consequence.rule())) {
                    current.fire(consequence.rule(), consequence.rank(), fact);
                    consequence.carryOut(fact, verbs);
                }
            }
        }
    }

    private void forget() {
        sorts.forEach(Sort::forget);
        lists.clear();
    }

    private static Consequence[] array(List<Consequence> list) {
        return list.toArray(Consequence[]::new);
    }

    /** Asks the engine about every fact that shows something new. */
    private void learn(List<?> facts, Verbs rehearsal, Patience.Turn turn) {
        if (sorts.stream().mapToInt(Sort::size).sum() > REMEMBERED) {
            forget();
        }
        List<Object> strangers = new ArrayList<>();
        for (Object fact : facts) {
            Sort sort = sort(fact);
            if (sort != null && !sort.knows(fact)) {
                sort.ask();
                strangers.add(fact);
            }
        }
        boolean answered = false;
        try {
            Firings firings = new Firings();
            session.run(strangers, rehearsal, firings, turn, Set.of());
            strangers.forEach(firings::remember);
            answered = true;
        } finally {
            if (!answered) {
                forget();
            }
        }
    }

    /** Notes which rules fire on which fact. */
    private final class Firings extends DefaultAgendaEventListener {
        private final IdentityHashMap<Object, List<Consequence>> byFact = new IdentityHashMap<>();

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            Consequence consequence =
                    consequences.get(event.getMatch().getRule().getName());
            if (consequence != null) {
                byFact.computeIfAbsent(event.getMatch().getObjects().get(0), it -> new ArrayList<>(4))
                        .add(consequence);
            }
        }

        void remember(Object fact) {
            List<Consequence> fired = byFact.getOrDefault(fact, List.of());
            Sort sort = sort(fact);
            if (sort != null) {
                sort.look(fact);
                for (Answers each : sort.answers) {
                    List<Consequence> own = fired.stream()
                            .filter(consequence -> each.isAbout(consequence.rule()))
                            .toList();
                    each.put(sort.row, lists.computeIfAbsent(own, SingleRules::array));
                }
            }
        }
    }
}

package org.credence.rules.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Naming;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Incident.Derivation;
import org.credence.facts.Statement;
import org.credence.rules.language.Verb.Stage;
import org.credence.rules.plan.Group;
import org.credence.rules.plan.Outlook;
import org.credence.rules.plan.Plan;
import org.credence.rules.silence.Facts;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Runs compiled rules over incidents, several to a session. */
public final class Engine {
    /** No shipped rule fires more than once a fact; a hundred rules of that sort stay far below. */
    private static final int FIRINGS_PER_FACT = 500;

    private final Map<Stage, SingleRules> single = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Session>> joined = new EnumMap<>(Stage.class);
    private final Map<String, Integer> order = new HashMap<>();
    private final Outlook outlook;
    private Watcher watcher = Watcher.NONE;
    private Patience patience = Patience.ENDLESS;

    /**
     * Rules that remember what was alike.
     *
     * @param bases what is compiled, by what is compiled together
     * @param plans of every rule, in the order of the rule files
     */
    public Engine(Map<Group, KieBase> bases, List<Plan> plans) {
        this(plans, Outlook.of(plans));
        bases.forEach((group, base) -> {
            Session session = Session.pooled(group.stage(), base);
            if (group.single()) {
                List<Plan> of = plans.stream()
                        .filter(plan -> plan.group().equals(group))
                        .toList();
                single.put(group.stage(), new SingleRules(session, of, this::rank));
            } else {
                together(group, session);
            }
        });
    }

    private Engine(List<Plan> plans, Outlook outlook) {
        plans.forEach(plan -> order.put(plan.rule(), order.size()));
        this.outlook = outlook;
    }

    /** The same without a memory of what was alike. */
    public static Engine forgetful(Map<Group, KieBase> bases, List<Plan> plans) {
        return forgetful(bases, plans, Session::pooled);
    }

    /** The same in a new session each time, as one does who reads the manual. */
    public static Engine obvious(Map<Group, KieBase> bases, List<Plan> plans) {
        return forgetful(bases, plans, Session::fresh);
    }

    private static Engine forgetful(
            Map<Group, KieBase> bases, List<Plan> plans, BiFunction<Stage, KieBase, Session> sessions) {
        Engine engine = new Engine(plans, Outlook.WIDE);
        bases.forEach((group, base) -> engine.together(group, sessions.apply(group.stage(), base)));
        return engine;
    }

    private void together(Group group, Session session) {
        joined.computeIfAbsent(group.stage(), it -> new ArrayList<>(1)).add(session);
    }

    private void run(Stage stage, List<?> facts, Verbs verbs, Verbs rehearsal, Current current, Set<String> off) {
        SingleRules alone = single.get(stage);
        if (alone != null) {
            alone.run(facts, verbs, rehearsal, current, off);
        }
        for (Session together : joined.getOrDefault(stage, List.of())) {
            together.run(facts, verbs, current, current.turn(), off);
        }
    }

    /** Has somebody told of every firing from now on. */
    public void watch(Watcher with) {
        watcher = with;
    }

    /** Has the rules stopped when they take too long, from now on. */
    public void within(Patience limit) {
        patience = limit;
    }

    /** What the rules find, in the order of the incidents, with what they would find without what they limit. */
    public List<Arguments> argue(List<Incident> incidents, Set<String> off) {
        try (Patience.Turn turn = patience.begin()) {
            List<Limits.Argued> argued = argue(incidents, off, turn);
            Watcher watching = watcher;
            // What would be found otherwise is nothing that happened.
            watcher = Watcher.NONE;
            try {
                return limits(off, turn).added(argued);
            } finally {
                watcher = watching;
            }
        }
    }

    private Limits limits(Set<String> off, Patience.Turn turn) {
        return new Limits(
                Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()),
                outlook.narrow() ? new Hearing(outlook.through(), this::rank, facts -> weigh(facts, off, turn)) : null,
                without -> argue(without, off, turn).stream()
                        .map(Limits.Argued::arguments)
                        .toList());
    }

    private List<Limits.Argued> argue(List<Incident> incidents, Set<String> off, Patience.Turn turn) {
        Derive derive = derive(incidents, off, turn);
        Weigh weigh = weigh(facts(incidents), off, turn);
        Map<Incident, Links> links = links(derive, incidents);
        List<Limits.Argued> argued = new ArrayList<>(incidents.size());
        for (Incident incident : incidents) {
            Links link = links.getOrDefault(incident, new Links());
            Weigh.Found found = weigh.on(incident);
            found.arguments().addAll(derivedBy(incident, link));
            argued.add(new Limits.Argued(
                    new Arguments(incident, found.arguments().inOrder(), link.rivals, link.inFileOrder(), link.rules),
                    // nobody asks for places where nothing is limited
                    found.limits().isEmpty() ? new Sequence<>(0) : found.arguments(),
                    found.limits()));
        }
        return argued;
    }

    /** What the rules call them, by assessment, then rule. */
    public List<Naming> name(List<Assessment> assessments, Set<String> off) {
        try (Patience.Turn turn = patience.begin()) {
            Current current = current(assessments.size(), turn);
            Name name = new Name(current, assessments);
            run(Stage.NAME, assessments, name, new Name(current, assessments), current, off);
            return name.namings();
        }
    }

    private Derive derive(List<Incident> incidents, Set<String> off, Patience.Turn turn) {
        List<Object> facts = facts(incidents);
        Current current = current(facts.size(), turn);
        Derive derive = new Derive(current);
        run(Stage.DERIVE, facts, derive, new Derive(current), current, off);
        Map<Incident, List<Derivation>> byIncident = new HashMap<>();
        for (Derivation derivation : derive.derivations()) {
            byIncident
                    .computeIfAbsent(derivation.to().getIncident(), it -> new ArrayList<>())
                    .add(derivation);
        }
        byIncident.forEach((incident, derivations) -> {
            derivations.sort(Comparator.<Derivation>comparingInt(d -> d.to().index())
                    .thenComparingInt(d -> d.from().index())
                    .thenComparingInt(d -> rank(d.rule())));
            incident.add(derivations);
        });
        return derive;
    }

    private Weigh weigh(List<Object> facts, Set<String> off, Patience.Turn turn) {
        Current current = current(facts.size(), turn);
        Weigh weigh = new Weigh(current);
        run(Stage.WEIGH, facts, weigh, new Weigh(current), current, off);
        return weigh;
    }

    private Current current(int facts, Patience.Turn turn) {
        return new Current(FIRINGS_PER_FACT * (facts + 10), watcher, turn, this::rank);
    }

    private static List<Object> facts(List<Incident> incidents) {
        int statements = 0;
        for (Incident incident : incidents) {
            statements += incident.size();
        }
        List<Object> facts = new ArrayList<>(2 * statements);
        incidents.forEach(incident -> Facts.addInOrder(incident, facts));
        return facts;
    }

    /** What the linking rules found for one incident. */
    private static final class Links {
        final Set<Claim> rivals = new LinkedHashSet<>();
        final Set<Claim> carriers = new LinkedHashSet<>();
        final SortedMap<String, Set<Claim>> rules = new TreeMap<>();
        private String lastRule = "";
        private @Nullable Claim lastClaim;

        /** Most often the same again: one rule derives from each statement something about one claim. */
        void add(String rule, Claim claim) {
            if (claim != lastClaim || !rule.equals(lastRule)) {
                rules.computeIfAbsent(rule, it -> new LinkedHashSet<>()).add(claim);
                lastRule = rule;
                lastClaim = claim;
            }
        }

        List<Claim> inFileOrder() {
            return carriers.stream()
                    .sorted(Comparator.comparingInt(Claim::index))
                    .toList();
        }
    }

    private static Map<Incident, Links> links(Derive derive, List<Incident> incidents) {
        Map<Incident, Links> links = new HashMap<>();
        incidents.forEach(incident -> links.put(incident, new Links()));
        for (Derive.Link link : derive.links()) {
            Links of = links.getOrDefault(link.claim().getIncident(), new Links());
            (link.carries() ? of.carriers : of.rivals).add(link.claim());
            of.add(link.rule(), link.claim());
        }
        return links;
    }

    /** A derived statement carries the discount of the rule that derived it. */
    private Sequence<Argument> derivedBy(Incident incident, Links links) {
        Sequence<Argument> arguments = new Sequence<>(incident.size());
        String last = "";
        int rank = 0;
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.getStatements()) {
                String rule = statement.derivedBy();
                if (rule != null) {
                    rank = rule.equals(last) ? rank : rank(rule);
                    last = rule;
                    arguments.add(new Argument.Discount(rule, statement, 1), Weigh.place(statement), rank);
                    links.add(rule, claim);
                }
            }
        }
        return arguments;
    }

    private int rank(String rule) {
        return order.getOrDefault(rule, 0);
    }
}

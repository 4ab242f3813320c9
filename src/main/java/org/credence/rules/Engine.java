package org.credence.rules;

import java.util.ArrayList;
import java.util.Collections;
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
import org.credence.rules.Current.Watcher;
import org.credence.rules.language.Verb.Stage;
import org.credence.rules.silence.Facts;
import org.kie.api.KieBase;

/** Runs compiled rules over incidents, several to a session. */
final class Engine {
    /** No shipped rule fires more than once a fact; a hundred rules of that sort stay far below. */
    private static final int FIRINGS_PER_FACT = 500;

    private final Map<Stage, SingleRules> single = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Session>> joined = new EnumMap<>(Stage.class);
    private final Map<String, Integer> order = new HashMap<>();
    private final Outlook outlook;
    private Watcher watcher = Watcher.NONE;
    private Patience patience = Patience.ENDLESS;

    /** @param plans of every rule, in the order of the rule files */
    Engine(Bases bases, List<Plan> plans) {
        plans.forEach(plan -> order.put(plan.rule(), order.size()));
        outlook = Outlook.of(plans);
        bases.byGroup().forEach((group, base) -> {
            Session session = Session.pooled(group.stage(), base);
            if (group.single()) {
                List<Plan> of = plans.stream()
                        .filter(plan -> plan.group().equals(group))
                        .toList();
                single.put(group.stage(), new SingleRules(session, of));
            } else {
                together(group, session);
            }
        });
    }

    private Engine(Map<String, Integer> order) {
        this.order.putAll(order);
        outlook = Outlook.WIDE;
    }

    /** The same rules without a memory of what was alike. */
    static Engine forgetful(Bases bases, List<Plan> plans, BiFunction<Stage, KieBase, Session> sessions) {
        Map<String, Integer> order = new HashMap<>();
        plans.forEach(plan -> order.put(plan.rule(), order.size()));
        Engine engine = new Engine(order);
        bases.byGroup().forEach((group, base) -> engine.together(group, sessions.apply(group.stage(), base)));
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
    void watch(Watcher with) {
        watcher = with;
    }

    /** Has the rules stopped when they take too long, from now on. */
    void within(Patience limit) {
        patience = limit;
    }

    List<Arguments> argue(List<Incident> incidents, Set<String> off) {
        try (Patience.Turn turn = patience.begin()) {
            List<Arguments> argued = argue(incidents, off, turn);
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
                outlook.narrow()
                        ? new Hearing(
                                outlook.through(),
                                this::rank,
                                facts -> weigh(facts, off, turn).arguments())
                        : null,
                without -> argue(without, off, turn));
    }

    private List<Arguments> argue(List<Incident> incidents, Set<String> off, Patience.Turn turn) {
        Derive derive = derive(incidents, off, turn);
        Map<Incident, List<Argument>> arguments =
                byIncident(weigh(facts(incidents), off, turn).arguments());
        Map<Incident, Links> links = links(derive, incidents);
        List<Arguments> argued = new ArrayList<>(incidents.size());
        for (Incident incident : incidents) {
            List<Argument> own = arguments.computeIfAbsent(incident, it -> new ArrayList<>());
            Links link = links.getOrDefault(incident, new Links());
            derivedBy(incident, own, link);
            argued.add(new Arguments(
                    incident, Sequence.of(incident, own, this::rank), link.rivals, link.inFileOrder(), link.rules));
        }
        return argued;
    }

    private static Map<Incident, List<Argument>> byIncident(List<Argument> all) {
        Map<Incident, List<Argument>> arguments = new HashMap<>();
        Incident last = null;
        List<Argument> own = List.of();
        for (Argument argument : all) {
            Incident incident = argument.claim().getIncident();
            if (incident != last) {
                own = arguments.computeIfAbsent(incident, it -> new ArrayList<>());
                last = incident;
            }
            own.add(argument);
        }
        return arguments;
    }

    List<Naming> name(List<Assessment> assessments, Set<String> off) {
        Name name;
        try (Patience.Turn turn = patience.begin()) {
            Current current = new Current(limit(assessments.size()), watcher, turn);
            name = new Name(current);
            run(Stage.NAME, assessments, name, new Name(current), current, off);
        }
        List<Placed<Naming>> placed = new ArrayList<>(name.namings().size());
        int place = 0;
        for (Naming naming : name.namings()) {
            place = placeFrom(place, assessments, naming.assessment());
            placed.add(new Placed<>((long) place << 16 | rank(naming.rule()), naming));
        }
        return Placed.inOrder(placed);
    }

    /** The place of an assessment, most often where the last one was found, or the next. */
    private static int placeFrom(int start, List<Assessment> all, Assessment sought) {
        int place = start;
        while (all.get(place) != sought) {
            place = (place + 1) % all.size();
        }
        return place;
    }

    private Derive derive(List<Incident> incidents, Set<String> off, Patience.Turn turn) {
        List<Object> facts = facts(incidents);
        Current current = new Current(limit(facts.size()), watcher, turn);
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
        Current current = new Current(limit(facts.size()), watcher, turn);
        Weigh weigh = new Weigh(current);
        run(Stage.WEIGH, facts, weigh, new Weigh(current), current, off);
        return weigh;
    }

    private static int limit(int facts) {
        return FIRINGS_PER_FACT * (facts + 10);
    }

    private static List<Object> facts(List<Incident> incidents) {
        List<Object> facts = new ArrayList<>();
        incidents.forEach(incident -> Facts.addInOrder(incident, facts));
        return facts;
    }

    /** What the linking rules found for one incident. */
    private static final class Links {
        final Set<Claim> rivals = new LinkedHashSet<>();
        final Set<Claim> carriers = new LinkedHashSet<>();
        final SortedMap<String, Set<Claim>> rules = new TreeMap<>();

        void add(String rule, Claim claim) {
            rules.computeIfAbsent(rule, it -> new LinkedHashSet<>()).add(claim);
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
    private static void derivedBy(Incident incident, List<Argument> arguments, Links links) {
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.getStatements()) {
                String rule = statement.derivedBy();
                if (rule != null) {
                    arguments.add(new Argument.Discount(rule, statement, 1));
                    links.add(rule, claim);
                }
            }
        }
    }

    /** Something with its place in a single number, worked out once. */
    private record Placed<T>(long place, T what) implements Comparable<Placed<T>> {
        static <T> List<T> inOrder(List<Placed<T>> all) {
            Collections.sort(all);
            List<T> sorted = new ArrayList<>(all.size());
            all.forEach(each -> sorted.add(each.what()));
            return sorted;
        }

        @Override
        public int compareTo(Placed<T> other) {
            return Long.compare(place, other.place);
        }
    }

    private int rank(String rule) {
        return order.getOrDefault(rule, 0);
    }
}

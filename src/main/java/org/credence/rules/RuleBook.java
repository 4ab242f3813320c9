package org.credence.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.credence.argument.Arguments;
import org.credence.argument.Naming;
import org.credence.argument.PriceList;
import org.credence.argument.Reasoner;
import org.credence.facts.Assessment;
import org.credence.facts.Incident;
import org.credence.rules.language.Reading;
import org.credence.rules.language.Rule;
import org.credence.rules.language.RuleReader;
import org.credence.rules.language.RuleWriter;
import org.credence.rules.language.Verb.Stage;
import org.credence.rules.plan.Group;
import org.credence.rules.plan.Plan;
import org.credence.rules.plan.Planner;
import org.credence.rules.run.Engine;
import org.credence.rules.run.Patience;
import org.jspecify.annotations.Nullable;

/** A rule base that passed every check, compiled and ready to argue. Not for several threads at once. */
public final class RuleBook implements Reasoner {
    private final RuleSet rules;
    private final PriceList prices;
    private final Bases bases;
    private final Engine engine;
    private final List<Plan> plans;
    private final boolean kept;
    private @Nullable List<Rule> sound;
    private Patience patience = Patience.ENDLESS;

    private RuleBook(RuleSet rules, Bases bases, Engine engine, List<Plan> plans, boolean kept) {
        this.rules = rules;
        this.bases = bases;
        this.engine = engine;
        this.plans = List.copyOf(plans);
        this.prices = new PriceList(plans.stream().map(Plan::price).toList());
        this.kept = kept;
    }

    private RuleBook(RuleSet rules, Bases bases, List<Plan> plans, boolean kept) {
        this(rules, bases, new Engine(bases.byGroup(), plans), plans, kept);
    }

    private RuleBook(RuleSet rules, Bases bases, Engine engine, List<Rule> sound) {
        this(rules, bases, engine, plans(sound), false);
        this.sound = sound;
    }

    /**
     * Checks and compiles the rules on the path that is quickest for rules just edited.
     *
     * @throws RulesRejected when anything is wrong with them
     */
    public static RuleBook compile(RuleSet rules) {
        List<Rule> sound = check(rules);
        Bases bases = ClassicBuild.build(texts(sound));
        return new RuleBook(rules, bases, new Engine(bases.byGroup(), plans(sound)), sound);
    }

    /**
     * The same, for rules of which another state is there already: nothing is compiled again but what reads
     * otherwise, and a change of nothing but prices, reasons and places leaves even what is running as it is.
     *
     * @throws RulesRejected when anything is wrong with them
     */
    public static RuleBook compile(RuleSet rules, RuleBook before) {
        if (rules.equals(before.rules)) {
            return before;
        }
        List<Rule> sound = check(rules);
        Map<Group, String> texts = texts(sound);
        Map<Group, String> then = texts(before.sound());
        if (texts.equals(then) && names(sound).equals(names(before.sound()))) {
            return new RuleBook(rules, before.bases, before.engine, sound);
        }
        Bases bases = before.bases.rebuilt(then, texts);
        return new RuleBook(rules, bases, new Engine(bases.byGroup(), plans(sound)), sound);
    }

    /** Their order decides which of several names holds. */
    private static List<String> names(List<Rule> rules) {
        return rules.stream().map(Rule::name).toList();
    }

    /** Whether both find the same arguments in all that they are asked about, and give the same names. */
    public boolean arguesLike(RuleBook other) {
        return engine == other.engine;
    }

    /**
     * The kept rules where there are any for exactly this text, and else compiled ones.
     *
     * @throws RulesRejected when anything is wrong with them
     */
    public static RuleBook open(RuleSet rules, KeptRules cache) {
        Optional<KeptRules.Kept> found = cache.load(rules);
        return found.map(it -> new RuleBook(rules, it.bases(), placed(it.plans(), rules), true))
                .orElseGet(() -> compile(rules));
    }

    /** Kept rules know the folder they were compiled in, which need not be the one that is read now. */
    private static List<Plan> placed(List<Plan> plans, RuleSet rules) {
        Map<String, String> files = new HashMap<>();
        rules.files().forEach(file -> files.put(RuleSet.simpleName(file.name()), file.name()));
        return plans.stream()
                .map(plan -> {
                    String place = plan.price().place();
                    int colon = place.lastIndexOf(':');
                    String file = files.get(RuleSet.simpleName(place.substring(0, Math.max(0, colon))));
                    return file == null ? plan : plan.at(file + place.substring(colon));
                })
                .toList();
    }

    /** Compiles the rules to the form that can be kept, and keeps them. Takes seconds. */
    public static void keep(RuleSet rules, KeptRules cache) throws IOException {
        List<Rule> sound = check(rules);
        cache.store(rules, KeptBuild.compile(texts(sound)), plans(sound));
    }

    private static List<Rule> check(RuleSet rules) {
        Reading reading = RuleReader.read(rules.files());
        if (!reading.findings().isEmpty()) {
            throw new RulesRejected(reading.findings());
        }
        return reading.rules();
    }

    static List<Plan> plans(List<Rule> rules) {
        return rules.stream().map(Planner::plan).toList();
    }

    static Map<Group, String> texts(List<Rule> rules) {
        Map<Group, List<Rule>> groups = new TreeMap<>();
        for (Rule rule : rules) {
            groups.computeIfAbsent(Planner.plan(rule).group(), group -> new ArrayList<>())
                    .add(rule);
        }
        Map<Group, String> texts = new TreeMap<>();
        groups.forEach((group, of) -> texts.put(group, RuleWriter.write(of, group.stage(), group.packageName())));
        return texts;
    }

    /** The rules as they stand in their files, read once more: kept rules remember less of them. */
    public List<Rule> sound() {
        if (sound == null) {
            sound = check(rules);
        }
        return sound;
    }

    /** The same rules for another thread: what is compiled is shared, what runs it is not. */
    public RuleBook twin() {
        RuleBook twin = new RuleBook(rules, bases, new Engine(bases.byGroup(), plans), plans, kept);
        twin.sound = sound;
        twin.engine.within(patience);
        twin.patience = patience;
        return twin;
    }

    /** Has rules stopped that take longer than that with what they are given at once; twins made later have it, too. */
    public void within(Patience limit) {
        patience = limit;
        engine.within(limit);
    }

    /** The same rules run the obvious way, to measure against: a new session each time, and nothing remembered. */
    public Reasoner obvious() {
        return running(bases, plans, Engine.obvious(bases.byGroup(), plans));
    }

    /** Each rule that derives or weighs by itself, with nothing remembered, to measure what it costs. Takes seconds. */
    public Map<String, Reasoner> apart() {
        Map<String, Reasoner> all = new LinkedHashMap<>();
        for (Rule rule : sound()) {
            if (rule.verb().stage() != Stage.NAME) {
                List<Rule> alone = List.of(rule);
                Bases built = ClassicBuild.build(texts(alone));
                List<Plan> its = plans(alone);
                all.put(rule.name(), running(built, its, Engine.forgetful(built.byGroup(), its)));
            }
        }
        return all;
    }

    private RuleBook running(Bases some, List<Plan> of, Engine with) {
        return new RuleBook(rules, some, with, of, false);
    }

    /** Whether the rules were loaded as kept rather than compiled. */
    public boolean isKept() {
        return kept;
    }

    public RuleSet rules() {
        return rules;
    }

    /** As the rule files have them, without overrides. */
    public PriceList prices() {
        return prices;
    }

    @Override
    public List<Arguments> argue(List<Incident> incidents, Set<String> off) {
        return engine.argue(incidents, off);
    }

    @Override
    public List<Naming> name(List<Assessment> assessments, Set<String> off) {
        return engine.name(assessments, off);
    }
}

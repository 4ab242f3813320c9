package org.credence.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** A rule base that passed every check, compiled and ready to argue. Not for several threads at once. */
public final class RuleBook implements Reasoner {
    private final RuleSet rules;
    private final PriceList prices;
    private final Engine engine;
    private final boolean kept;

    private RuleBook(RuleSet rules, Bases bases, List<RuleEntry> entries, boolean kept) {
        this.rules = rules;
        this.prices = new PriceList(entries.stream().map(RuleEntry::price).toList());
        this.engine = new Engine(
                bases,
                entries.stream().map(entry -> entry.price().rule().name()).toList());
        this.kept = kept;
    }

    /**
     * Checks and compiles the rules on the path that is quickest for rules just edited.
     *
     * @throws RulesRejected when anything is wrong with them
     */
    public static RuleBook compile(RuleSet rules) {
        List<Rule> sound = check(rules);
        return new RuleBook(rules, ClassicBuild.build(texts(sound)), entries(sound), false);
    }

    /**
     * The kept rules where there are any for exactly this text, and else compiled ones.
     *
     * @throws RulesRejected when anything is wrong with them
     */
    public static RuleBook open(RuleSet rules, KeptRules cache) {
        Optional<KeptRules.Kept> found = cache.load(rules);
        return found.map(it -> new RuleBook(rules, it.bases(), it.entries(), true))
                .orElseGet(() -> compile(rules));
    }

    /** Compiles the rules to the form that can be kept, and keeps them. Takes seconds. */
    public static void keep(RuleSet rules, KeptRules cache) throws IOException {
        List<Rule> sound = check(rules);
        cache.store(rules, KeptBuild.compile(texts(sound)), entries(sound));
    }

    private static List<Rule> check(RuleSet rules) {
        Reading reading = RuleReader.read(rules.files());
        if (!reading.findings().isEmpty()) {
            throw new RulesRejected(reading.findings());
        }
        return reading.rules();
    }

    private static List<RuleEntry> entries(List<Rule> rules) {
        return rules.stream()
                .map(rule -> new RuleEntry(rule.price(), rule.verb().stage()))
                .toList();
    }

    static Map<Stage, String> texts(List<Rule> rules) {
        Map<Stage, List<Rule>> byStage = new EnumMap<>(Stage.class);
        for (Rule rule : rules) {
            byStage.computeIfAbsent(rule.verb().stage(), stage -> new ArrayList<>())
                    .add(rule);
        }
        Map<Stage, String> texts = new EnumMap<>(Stage.class);
        byStage.forEach((stage, of) -> texts.put(stage, RuleWriter.write(of, stage)));
        return texts;
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
    public List<Naming> name(List<Assessment> assessments) {
        return engine.name(assessments);
    }
}

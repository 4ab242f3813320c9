package org.credence.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.facts.Assessment;
import org.credence.facts.Incident;
import org.credence.rules.language.Rule;
import org.credence.rules.language.Verb.Stage;
import org.credence.rules.plan.Group;
import org.credence.rules.run.Engine;
import org.credence.rules.silence.Facts;
import org.credence.rules.silence.Matcher;
import org.credence.rules.silence.Matcher.Match;

/** On which facts rules fire in the engine, and on which the matcher says that they do: how often on each. */
final class Firings {
    private final List<Rule> rules;
    private final Engine engine;
    private final Map<String, Map<String, Integer>> engines = new TreeMap<>();
    private final Map<String, Map<String, Integer>> matchers = new TreeMap<>();

    private Firings(List<Rule> rules, Bases bases) {
        this.rules = rules;
        this.engine = new Engine(bases.byGroup(), RuleBook.plans(rules));
        engine.watch((rule, facts) -> count(engines, rule, facts));
    }

    static Firings ofJustEdited(List<Rule> rules) {
        return new Firings(rules, ClassicBuild.build(RuleBook.texts(rules)));
    }

    static Firings ofKept(List<Rule> rules, Path folder) throws Exception {
        Map<Group, String> texts = RuleBook.texts(rules);
        Path jar = folder.resolve("kept.jar");
        Files.write(jar, KeptBuild.compile(texts));
        return new Firings(rules, KeptBuild.load(jar.toFile(), texts.keySet()));
    }

    /** Rules that derive and weigh, on incidents that share a session. */
    void argue(Collection<Incident> incidents) {
        for (Incident incident : incidents) {
            match(Stage.DERIVE, Facts.of(incident));
        }
        engine.argue(List.copyOf(incidents), Set.of());
        for (Incident incident : incidents) {
            match(Stage.WEIGH, Facts.of(incident));
        }
    }

    /** Rules that name, on assessments that share a session: a list for each incident. */
    void name(List<List<Assessment>> assessments) {
        assessments.forEach(each -> match(Stage.NAME, Facts.of(each)));
        engine.name(assessments.stream().flatMap(List::stream).toList(), Set.of());
    }

    private void match(Stage stage, Facts facts) {
        Matcher matcher = new Matcher(facts);
        for (Rule rule : rules) {
            if (rule.verb().stage() == stage) {
                for (Match match : matcher.matches(rule)) {
                    count(matchers, rule.name(), match.facts());
                }
            }
        }
    }

    private static void count(Map<String, Map<String, Integer>> counts, String rule, Collection<?> objects) {
        List<String> facts = new ArrayList<>();
        for (Object object : objects) {
            if (object.getClass().getPackage() == Incident.class.getPackage()) {
                facts.add(object + "@" + System.identityHashCode(object));
            }
        }
        facts.sort(null);
        counts.computeIfAbsent(rule, it -> new TreeMap<>()).merge(facts.toString(), 1, Integer::sum);
    }

    Map<String, Map<String, Integer>> ofTheEngine() {
        return engines;
    }

    Map<String, Map<String, Integer>> ofTheMatcher() {
        return matchers;
    }
}

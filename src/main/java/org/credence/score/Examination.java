package org.credence.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Reasoner;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.Statement;

/** Looks into one score: how it came about over time, and what would change it. */
public final class Examination {
    private final Reasoner reasoner;
    private final Scorer scorer;

    public Examination(Reasoner reasoner, Scorer scorer) {
        this.reasoner = reasoner;
        this.scorer = scorer;
    }

    /**
     * The score with its timeline and with what would change it.
     *
     * @param off names of rules that are left out
     */
    public IncidentScore examine(org.credence.model.Incident said, Background background, Cut cut, Set<String> off) {
        List<Statement> seen = seen(said, background, cut);
        List<String> sources = sources(seen, background);
        List<Incident> views = new ArrayList<>();
        views.add(Incident.of(said, background, cut));
        for (Statement statement : seen) {
            views.add(Incident.of(said, background, until(cut, statement)));
        }
        for (String source : sources) {
            views.add(Incident.of(said, background, cut.without(Set.of(source))));
        }
        List<Arguments> argued = new ArrayList<>(reasoner.argue(views, off));
        List<String> rules = rules(argued.get(0));
        Set<String> linking = argued.get(0).linking();
        for (String rule : rules) {
            argued.add(
                    linking.contains(rule)
                            ? reargued(said, background, cut, off, rule)
                            : argued.get(0).without(rule));
        }
        List<IncidentScore> scores = scorer.price(argued, off);
        IncidentScore score = scores.get(0);
        List<Point> timeline = new ArrayList<>();
        Map<String, String> claims = claims(said);
        for (int i = 0; i < seen.size(); i++) {
            Statement statement = seen.get(i);
            timeline.add(new Point(
                    claims.getOrDefault(statement.id(), ""),
                    statement,
                    scores.get(1 + i).confidence()));
        }
        List<Variant> variants = new ArrayList<>();
        int next = 1 + seen.size();
        for (String source : sources) {
            variants.add(new Variant(Change.Kind.SOURCE, source, scores.get(next++)));
        }
        for (String rule : rules) {
            variants.add(new Variant(Change.Kind.RULE, rule, scores.get(next++)));
        }
        return new WhatWouldChange(
                        variants,
                        without -> scorer.score(List.of(Incident.of(said, background, cut.without(without))), off)
                                .get(0))
                .addTo(score, timeline)
                .withLetters(scorer.letters(score.incident()));
    }

    /** The score without one source or one rule. */
    record Variant(Change.Kind kind, String without, IncidentScore score) {}

    private Arguments reargued(
            org.credence.model.Incident said, Background background, Cut cut, Set<String> off, String rule) {
        Set<String> all = new LinkedHashSet<>(off);
        all.add(rule);
        return reasoner.argue(List.of(Incident.of(said, background, cut)), all).get(0);
    }

    private static List<Statement> seen(org.credence.model.Incident said, Background background, Cut cut) {
        Set<String> visible = cut.visible(said);
        return Cut.inOrder(said).stream()
                .filter(statement -> visible == null || visible.contains(statement.id()))
                .filter(statement -> !cut.leavesOut(statement, background.sources()))
                .toList();
    }

    private static Cut until(Cut cut, Statement statement) {
        return new Cut(cut.asOf(), statement.id(), true, cut.without());
    }

    private static List<String> sources(List<Statement> seen, Background background) {
        return seen.stream()
                .map(statement -> background.sources().get(statement.source()).id())
                .distinct()
                .toList();
    }

    private static List<String> rules(Arguments arguments) {
        Set<String> rules = new LinkedHashSet<>();
        arguments.all().stream().map(Argument::rule).forEach(rules::add);
        rules.addAll(arguments.linking());
        return List.copyOf(rules);
    }

    private static Map<String, String> claims(org.credence.model.Incident said) {
        Map<String, String> claims = new HashMap<>();
        said.claims().forEach(claim -> claim.statements().forEach(statement -> claims.put(statement.id(), claim.id())));
        return claims;
    }
}

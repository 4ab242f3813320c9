package org.credence.bench.manipulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.credence.Credence;
import org.credence.argument.Decibans;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.TrackRecords;
import org.credence.score.IncidentScore;

/** Attacks settled claims with more and more made-up sources, and tells how far they move. */
public final class Siege {
    /** With so many a shape is looked for: enough to see what many of a shape do to each other. */
    private static final int REHEARSAL = 8;

    private final Credence credence;
    private final List<Target> targets;
    private final List<Integer> sizes;

    /**
     * A siege of some claims.
     *
     * @param most the largest crowd; the others are 0, 1 and its doublings below that
     */
    public Siege(Credence credence, List<Target> targets, int most) {
        this.credence = credence;
        this.targets = List.copyOf(targets);
        this.sizes = sizes(most);
    }

    private static List<Integer> sizes(int most) {
        List<Integer> sizes = new ArrayList<>(List.of(0));
        for (int size = 1; size < most; size *= 2) {
            sizes.add(size);
        }
        sizes.add(most);
        return List.copyOf(sizes);
    }

    /** The log-odds of what is right about one claim, in dB, by size of the crowd. */
    private record Course(Target target, List<Double> right) {
        double moved(int step) {
            return right.get(0) - right.get(step);
        }
    }

    /** What the attack does, by size of the crowd. */
    public List<Toll> under(Attack attack) {
        List<Course> courses = targets.stream()
                .map(target -> new Course(target, logOdds(target, attack, shape(target, attack), sizes)))
                .toList();
        List<Toll> tolls = new ArrayList<>();
        for (int step = 0; step < sizes.size(); step++) {
            tolls.add(toll(attack, step, courses));
        }
        return tolls;
    }

    private Toll toll(Attack attack, int step, List<Course> courses) {
        Course worst = courses.stream()
                .max(Comparator.comparingDouble(it -> it.moved(step)))
                .orElseThrow();
        return new Toll(
                attack,
                sizes.get(step),
                median(courses, it -> it.moved(step)),
                worst.moved(step),
                worst.target().name(),
                Decibans.probability(median(courses, it -> it.right().get(step))),
                Decibans.probability(worst.right().get(0)),
                Decibans.probability(worst.right().get(step)));
    }

    private static double median(List<Course> courses, Function<Course, Double> of) {
        List<Double> sorted = courses.stream().map(of).sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The shape that moves the claim furthest, side by side: not the best of all, but what pays to look for. */
    private Shape shape(Target target, Attack attack) {
        Shape best = Crowd.usual(attack);
        if (attack.isAdaptive()) {
            for (Function<Shape, List<Shape>> side : Shape.sides(attack.kinds())) {
                best = side.apply(best).stream()
                        .min(Comparator.comparingDouble(it ->
                                logOdds(target, attack, it, List.of(REHEARSAL)).get(0)))
                        .orElseThrow();
            }
        }
        return best;
    }

    private List<Double> logOdds(Target target, Attack attack, Shape shape, List<Integer> crowds) {
        Crowd crowd = new Crowd(target, attack, shape);
        List<Incident> incidents = crowds.stream().map(crowd::joined).toList();
        int most = crowds.get(crowds.size() - 1);
        List<IncidentScore> scores = credence.score(incidents, crowd.sources(most), TrackRecords.FROM_FILE, Cut.NONE);
        return scores.stream()
                .map(score -> -target.wrong() * score.claim(target.claim()).logOdds())
                .toList();
    }
}

package org.credence.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.credence.score.Examination.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each claim, the smallest removal that changes its verdict, and what moves it most.
 *
 * <p>First each source and each rule alone; where none suffices, the sources that move the claim most together,
 * up to {@value #MOST}.
 */
final class WhatWouldChange {
    private static final int MOST = 3;
    private static final int MOVERS = 3;
    /** Less than this is no movement worth a line: half a percentage point. */
    private static final double NOTICEABLE = 0.005;

    private final List<Variant> variants;
    private final Function<Set<String>, IncidentScore> rescore;

    /** @param rescore scores the incident without several sources */
    WhatWouldChange(List<Variant> variants, Function<Set<String>, IncidentScore> rescore) {
        this.variants = variants;
        this.rescore = rescore;
    }

    IncidentScore addTo(IncidentScore score, List<Point> timeline) {
        List<ClaimScore> claims = score.claims().stream()
                .map(claim -> claim.withChanges(changes(claim)))
                .toList();
        ClaimScore carrier = score.carrier() == null
                ? null
                : claims.get(score.carrier().claim().index());
        return new IncidentScore(score.incident(), carrier, claims, timeline, score.provenance());
    }

    private List<Change> changes(ClaimScore now) {
        if (now.confidence() == null) {
            return List.of();
        }
        List<Change> all = new ArrayList<>();
        for (Variant variant : variants) {
            all.add(change(variant.kind(), List.of(variant.without()), variant.score(), now));
        }
        all.sort(Comparator.comparingDouble((Change change) -> -movement(change, now)));
        List<Change> changes = new ArrayList<>(all.stream()
                .filter(change -> !change.verdict().equals(now.verdict()))
                .toList());
        if (changes.isEmpty()) {
            Change together = together(all, now);
            if (together != null) {
                changes.add(together);
            }
        }
        all.stream()
                .filter(change -> change.verdict().equals(now.verdict()) && movement(change, now) >= NOTICEABLE)
                .limit(MOVERS)
                .forEach(changes::add);
        return changes;
    }

    private @Nullable Change together(List<Change> byMovement, ClaimScore now) {
        Set<String> removed = new HashSet<>();
        List<String> inOrder = new ArrayList<>();
        for (Change change : byMovement) {
            if (change.kind() != Change.Kind.SOURCE || movement(change, now) < NOTICEABLE || inOrder.size() == MOST) {
                continue;
            }
            removed.add(change.without().get(0));
            inOrder.add(change.without().get(0));
            if (inOrder.size() > 1) {
                Change together = change(Change.Kind.SOURCE, inOrder, rescore.apply(removed), now);
                if (!together.verdict().equals(now.verdict())) {
                    return together;
                }
            }
        }
        return null;
    }

    /** A claim that only the removed one implied is not there any more. */
    private static Change change(Change.Kind kind, List<String> without, IncidentScore then, ClaimScore now) {
        return then.claims().stream()
                .filter(claim -> claim.id().equals(now.id()))
                .findFirst()
                .map(claim -> new Change(kind, without, claim.confidence(), claim.verdict()))
                .orElseGet(() -> new Change(kind, without, null, "cannot-be-judged"));
    }

    private static double movement(Change change, ClaimScore now) {
        double before = now.confidence() == null ? 0.5 : now.confidence().value();
        double after = change.confidence() == null ? 0.5 : change.confidence().value();
        return Math.abs(after - before);
    }
}

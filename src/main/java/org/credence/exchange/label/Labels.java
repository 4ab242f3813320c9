package org.credence.exchange.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.credence.argument.Nearest;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Outcome;
import org.credence.model.Wire;

/** Outcomes on their way to the claims they belong to. */
public final class Labels {
    /** No message lists more names than these. */
    private static final int SHOWN = 10;

    private final Map<Key, Label> open = new LinkedHashMap<>();
    private final Map<Key, Label> all = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> known = new HashMap<>();

    private record Key(String incident, String claim) {}

    /**
     * Labels by claim.
     *
     * @throws BadInput when two of the same claim disagree
     */
    public Labels(Collection<Label> labels) {
        for (Label label : labels) {
            Label before = all.putIfAbsent(new Key(label.incident(), label.claim()), label);
            if (before != null && disagree(before.outcome(), label.outcome())) {
                throw contradiction(label, before.outcome(), " at " + before.where());
            }
        }
        open.putAll(all);
    }

    private static boolean disagree(Outcome a, Outcome b) {
        return a.result() != b.result()
                && a.result() != Outcome.Result.UNDETERMINED
                && b.result() != Outcome.Result.UNDETERMINED;
    }

    private static BadInput contradiction(Label label, Outcome other, String where) {
        return new BadInput(Problem.mustBe(
                        label.where(),
                        "outcome of claim (" + label.claim() + ") of incident (" + label.incident() + ")",
                        Wire.name(label.outcome().result()),
                        "the same as the other outcome (" + Wire.name(other.result()) + ")" + where)
                .maybe("settle first which of the two is right"));
    }

    /**
     * The incident with the outcomes that are labelled; where a claim has one already, it stays.
     *
     * @throws BadInput when a claim has another outcome already
     */
    public Incident settle(Incident incident) {
        TreeSet<String> claims = known.computeIfAbsent(incident.id(), it -> new TreeSet<>());
        List<Claim> settled = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            claims.add(claim.id());
            Key key = new Key(incident.id(), claim.id());
            Label label = all.get(key);
            open.remove(key);
            settled.add(label == null ? claim : settle(claim, label));
        }
        return incident.withClaims(settled);
    }

    private static Claim settle(Claim claim, Label label) {
        Outcome before = claim.outcome();
        if (before != null && disagree(before, label.outcome())) {
            throw contradiction(label, before, " beside the claim");
        }
        boolean stays = before != null && before.result() != Outcome.Result.UNDETERMINED;
        return stays ? claim : claim.withOutcome(label.outcome());
    }

    /**
     * Makes sure that every label has found its claim.
     *
     * @throws BadInput when there is no such claim
     */
    public void requireMatched() {
        for (Label label : open.values()) {
            TreeSet<String> claims = known.get(label.incident());
            throw claims == null
                    ? unknown(label, "incident", label.incident(), "one of the corpus", known.keySet())
                    : unknown(
                            label,
                            "claim",
                            label.claim(),
                            "one of incident (" + label.incident() + "): " + shown(claims),
                            claims);
        }
    }

    private static String shown(Collection<String> claims) {
        List<String> first = claims.stream().limit(SHOWN).toList();
        int more = claims.size() - first.size();
        return String.join(", ", first) + (more > 0 ? " and " + more + " more" : "");
    }

    private static BadInput unknown(Label label, String what, String found, String expected, Collection<String> known) {
        return new BadInput(Problem.mustBe(label.where(), what + " of the label", found, expected)
                .maybe(Nearest.to(found, known)
                        .map(it -> "you meant (" + it + ")")
                        .orElse(null)));
    }
}

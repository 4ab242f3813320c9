package org.credence.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Nearest;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.json.Json;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whether the claims and statements of an incident fit together: ids are unique, and what they name is there. */
final class Coherence {
    /** The id of the occurrence claim that an incident with details only is given. */
    private static final String OCCURRENCE = "occurrence";

    private final List<Claim> claims;
    private final Json json;
    private final Map<String, Placed> statements = new LinkedHashMap<>();
    private final Set<String> claimIds = new HashSet<>();
    private boolean citing;
    private @Nullable String occurrence;

    /** A statement with its place, so that the pointer is only written when it is needed. */
    private record Placed(Statement statement, int claim, int index) {
        String pointer(String field) {
            return "/claims/" + claim + "/statements/" + index + "/" + field;
        }
    }

    private Coherence(List<Claim> claims, Json json) {
        this.claims = claims;
        this.json = json;
    }

    /**
     * Whether anything names a claim or statement by its id. An incident in which nothing does is found out by its
     * constructor, which knows nothing of places, when ids are not unique.
     */
    static boolean isNeeded(List<Claim> claims) {
        for (Claim claim : claims) {
            if (!claim.contradicts().isEmpty() || claim.id().equals(OCCURRENCE)) {
                return true;
            }
            for (Statement statement : claim.statements()) {
                if (statement.cites() != null) {
                    return true;
                }
            }
        }
        return false;
    }

    static void check(List<Claim> claims, Json json) {
        Coherence check = new Coherence(claims, json);
        for (int i = 0; i < claims.size(); i++) {
            check.claim(i);
        }
        check.contradictions();
        if (check.citing) {
            check.citations();
        }
    }

    private void claim(int index) {
        Claim claim = claims.get(index);
        if (!claimIds.add(claim.id())) {
            throw json.badInside("/claims/" + index + "/id", "claim id", claim.id(), "unique within the incident");
        }
        if (claim.id().equals(OCCURRENCE) && claim.aspect() != Aspect.OCCURRENCE) {
            throw json.badInside("/claims/" + index + "/id", "claim id", OCCURRENCE, "that of an occurrence claim")
                    .maybe("another id for this claim; this one is kept for the claim that the incident happened");
        }
        if (claim.aspect() == Aspect.OCCURRENCE) {
            requireFirst(claim, index);
        }
        for (int i = 0; i < claim.statements().size(); i++) {
            statement(new Placed(claim.statements().get(i), index, i));
        }
    }

    /** An incident occurs or it does not. */
    private void requireFirst(Claim claim, int index) {
        if (occurrence != null) {
            String both = claim.id() + " beside " + occurrence;
            throw json.badInside(
                            "/claims/" + index + "/aspect", "occurrence claim", both, "the only one of the incident")
                    .maybe("it is an incident of its own, or a detail of another aspect");
        }
        occurrence = claim.id();
    }

    private void statement(Placed placed) {
        Statement statement = placed.statement();
        citing |= statement.cites() != null;
        if (statements.putIfAbsent(statement.id(), placed) != null) {
            throw json.badInside(placed.pointer("id"), "statement id", statement.id(), "unique within the incident");
        }
    }

    private void contradictions() {
        for (int i = 0; i < claims.size(); i++) {
            List<String> others = claims.get(i).contradicts();
            for (int k = 0; k < others.size(); k++) {
                if (!claimIds.contains(others.get(k)) && !isImpliedOccurrence(others.get(k))) {
                    throw unknown("/claims/" + i + "/contradicts/" + k, "contradicted claim", others.get(k), claimIds);
                }
            }
        }
    }

    private boolean isImpliedOccurrence(String id) {
        return id.equals(OCCURRENCE) && occurrence == null;
    }

    private void citations() {
        Set<String> sound = new HashSet<>();
        for (Placed placed : statements.values()) {
            follow(placed, sound);
        }
    }

    /** Follows the citations from a statement until they end, or reach what is known to be sound. */
    private void follow(Placed first, Set<String> sound) {
        Map<String, Integer> path = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Placed at = first; at != null && !sound.contains(at.statement().id()); at = cited(at)) {
            String id = at.statement().id();
            Integer before = path.put(id, order.size());
            order.add(id);
            if (before != null) {
                String cycle = String.join(" cites ", order.subList(before, order.size()));
                throw json.badInside(at.pointer("cites"), "chain of citations", cycle, "without a cycle");
            }
        }
        sound.addAll(order);
    }

    private @Nullable Placed cited(Placed from) {
        String id = from.statement().cites();
        if (id == null) {
            return null;
        }
        Placed to = statements.get(id);
        if (to == null) {
            throw unknown(from.pointer("cites"), "cited statement", id, statements.keySet());
        }
        return to;
    }

    private BadInput unknown(String pointer, String subject, String id, Set<String> known) {
        return json.badInside(pointer, subject, id, "one of this incident")
                .maybe(Nearest.to(id, known).orElse(null));
    }
}

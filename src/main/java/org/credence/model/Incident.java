package org.credence.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that may have happened at a place and time.
 *
 * @param id      unique over a batch
 * @param title   one line for people
 * @param date    the day it is said to have happened, or null
 * @param place   where, or null
 * @param claims  what is claimed about it, in the file's order; ids are unique, and one at the most is about the
 *                occurrence
 * @param related ties to other incidents
 * @param extra   what an importer found that has no place in the model, kept as it was
 */
public record Incident(
        String id,
        String title,
        @Nullable LocalDate date,
        @Nullable Place place,
        List<Claim> claims,
        List<Relation> related,
        Map<String, String> extra) {

    public Incident {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of an incident must not be blank.");
        }
        claims = List.copyOf(claims);
        related = List.copyOf(related);
        extra = Extra.copy(extra);
        requireUniqueIds(claims);
        requireOneOccurrence(claims);
    }

    public static Incident of(String id, List<Claim> claims) {
        return new Incident(id, id, null, null, claims, List.of(), Map.of());
    }

    public Incident withClaims(List<Claim> newClaims) {
        return new Incident(id, title, date, place, newClaims, related, extra);
    }

    private static void requireOneOccurrence(List<Claim> claims) {
        List<String> occurrences = new ArrayList<>(1);
        for (Claim claim : claims) {
            if (claim.aspect() == Aspect.OCCURRENCE) {
                occurrences.add(claim.id());
            }
        }
        if (occurrences.size() > 1) {
            throw new IllegalArgumentException("The claims " + occurrences
                    + " must not all be about the occurrence: an incident occurs or it does not.");
        }
    }

    private static void requireUniqueIds(List<Claim> claims) {
        Set<String> claimIds = new HashSet<>();
        Set<String> statementIds = new HashSet<>();
        for (Claim claim : claims) {
            if (!claimIds.add(claim.id())) {
                throw new IllegalArgumentException(
                        "The claim id (" + claim.id() + ") must be unique within the incident.");
            }
            for (Statement statement : claim.statements()) {
                if (!statementIds.add(statement.id())) {
                    throw new IllegalArgumentException(
                            "The statement id (" + statement.id() + ") must be unique within the incident.");
                }
            }
        }
    }
}

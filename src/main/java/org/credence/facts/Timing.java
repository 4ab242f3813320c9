package org.credence.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Moment;

/** What came before what among the statements on one claim: denials, their answers, and retractions. */
final class Timing {
    private final Claim claim;
    private final Assertions assertions = new Assertions();
    /** By what they cite. */
    private Map<String, List<Statement>> answers = Map.of();

    private Map<Source, List<Statement>> bySource = Map.of();

    private Timing(Claim claim) {
        this.claim = claim;
    }

    static void note(Claim claim) {
        boolean denied = false;
        boolean retracted = false;
        for (Statement statement : claim.statements) {
            StatementStanding standing = statement.standing;
            Statement parent = statement.getParent();
            standing.withdrawn = parent != null && parent.isWithdrawn();
            standing.retractsAssertion = standing.retractsDenial = false;
            denied |= statement.isDenying();
            retracted |= statement.isRetracting();
        }
        if (denied || retracted) {
            new Timing(claim).note(denied, retracted);
        }
    }

    private void note(boolean denied, boolean retracted) {
        if (denied) {
            indexAssertions();
        }
        if (retracted || !answers.isEmpty()) {
            indexSources();
        }
        for (Statement statement : claim.statements) {
            List<Statement> own = bySource.getOrDefault(statement.getSource(), List.of());
            if (retracted) {
                noteRetraction(statement, own);
            }
            if (statement.isDenying()) {
                noteDenial(statement);
                statement.standing.rebutted = isRebutted(
                        statement, own, answers.getOrDefault(statement.said().id(), List.of()));
            }
        }
    }

    private void indexAssertions() {
        for (Statement statement : claim.statements) {
            if (statement.isAsserting()) {
                assertions.add(statement);
                String cites = statement.said().cites();
                if (cites != null) {
                    answers = answers.isEmpty() ? new HashMap<>() : answers;
                    answers.computeIfAbsent(cites, it -> new ArrayList<>()).add(statement);
                }
            }
        }
    }

    private void indexSources() {
        bySource = new HashMap<>();
        for (Statement statement : claim.statements) {
            bySource.computeIfAbsent(statement.getSource(), it -> new ArrayList<>())
                    .add(statement);
        }
    }

    private void noteDenial(Statement denial) {
        Moment at = denial.at();
        StatementStanding standing = denial.standing;
        standing.laterDenial = at != null && assertions.hasOneBefore(at);
        standing.beforeAnyAssertion = at != null && assertions.allAfter(at);
        standing.hoursToDenial = at != null && standing.laterDenial ? assertions.hoursUntil(at) : Integer.MAX_VALUE;
    }

    private static void noteRetraction(Statement statement, List<Statement> own) {
        if (own.size() == 1) {
            return;
        }
        StatementStanding standing = statement.standing;
        for (Statement other : own) {
            if (statement.isRetracting() && !statement.isBefore(other)) {
                standing.retractsAssertion |= other.isAsserting();
                standing.retractsDenial |= other.isDenying();
            } else if (other.isRetracting() && !statement.isRetracting() && !other.isBefore(statement)) {
                standing.withdrawn = true;
            }
        }
    }

    private static boolean isRebutted(Statement denial, List<Statement> own, List<Statement> answers) {
        for (Statement answer : answers) {
            boolean renewed = own.stream().anyMatch(other -> other.isDenying() && answer.isBefore(other));
            if (answer.getSource() != denial.getSource() && !renewed) {
                return true;
            }
        }
        return false;
    }
}

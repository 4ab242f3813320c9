package org.credence.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Moment;

/** What came before what among the statements on one claim: denials, their answers, and retractions. */
final class Timing {
    private Timing() {}

    static void note(Claim claim) {
        Assertions assertions = new Assertions();
        Map<Source, List<Statement>> bySource = new HashMap<>();
        Map<String, List<Statement>> answers = new HashMap<>();
        for (Statement statement : claim.statements) {
            bySource.computeIfAbsent(statement.getSource(), it -> new ArrayList<>())
                    .add(statement);
            if (statement.isAsserting()) {
                assertions.add(statement);
                if (statement.said().cites() != null) {
                    answers.computeIfAbsent(statement.said().cites(), it -> new ArrayList<>())
                            .add(statement);
                }
            }
        }
        for (Statement statement : claim.statements) {
            List<Statement> own = bySource.getOrDefault(statement.getSource(), List.of());
            noteRetraction(statement, own);
            if (statement.isDenying()) {
                noteDenial(statement, assertions);
                statement.standing.rebutted = isRebutted(
                        statement, own, answers.getOrDefault(statement.said().id(), List.of()));
            }
        }
    }

    private static void noteDenial(Statement denial, Assertions assertions) {
        Moment at = denial.at();
        StatementStanding standing = denial.standing;
        standing.laterDenial = at != null && assertions.hasOneBefore(at);
        standing.beforeAnyAssertion = at != null && assertions.allAfter(at);
        standing.hoursToDenial = at != null && standing.laterDenial ? assertions.hoursUntil(at) : Integer.MAX_VALUE;
    }

    private static void noteRetraction(Statement statement, List<Statement> own) {
        StatementStanding standing = statement.standing;
        standing.withdrawn = standing.retractsAssertion = standing.retractsDenial = false;
        if (statement.getParent() != null) {
            standing.withdrawn = statement.getParent().isWithdrawn();
        }
        if (own.size() == 1) {
            return;
        }
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

package org.credence.facts;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.model.Moment;
import org.jspecify.annotations.Nullable;

/** What came before what among the statements on one claim: denials, their answers, and retractions. */
final class Timing {
    private Timing() {}

    static void note(Claim claim) {
        List<Statement> assertions = new ArrayList<>();
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
        Span span = Span.of(assertions);
        for (Statement statement : claim.statements) {
            List<Statement> own = bySource.getOrDefault(statement.getSource(), List.of());
            noteRetraction(statement, own);
            if (statement.isDenying()) {
                noteDenial(statement, span);
                statement.standing.rebutted = isRebutted(
                        statement, own, answers.getOrDefault(statement.said().id(), List.of()));
            }
        }
    }

    /** The assertion known to be earliest; whether each has a date. */
    private record Span(
            List<Statement> assertions, @Nullable Statement first, boolean dated) {
        static Span of(List<Statement> assertions) {
            Statement first = null;
            boolean dated = true;
            for (Statement assertion : assertions) {
                dated &= assertion.at() != null;
                if (assertion.at() != null && (first == null || comesFirst(assertion, first))) {
                    first = assertion;
                }
            }
            return new Span(assertions, first, dated);
        }

        /** By day, then within the day by what is known of it. */
        private static boolean comesFirst(Statement a, Statement b) {
            return a.isBefore(b);
        }
    }

    private static void noteDenial(Statement denial, Span span) {
        Statement first = span.first();
        denial.standing.laterDenial = first != null && first.isBefore(denial);
        denial.standing.hoursToDenial =
                denial.standing.laterDenial && first != null ? hours(first.at(), denial.at()) : Integer.MAX_VALUE;
        denial.standing.beforeAnyAssertion =
                denial.at() != null && span.dated() && (first == null || denial.isBefore(first));
    }

    /** At the most: a day alone may be its end, and the day before may be its beginning. */
    private static int hours(@Nullable Moment from, @Nullable Moment to) {
        if (from == null || to == null) {
            return Integer.MAX_VALUE;
        }
        if (from.instant() != null && to.instant() != null) {
            return (int) Math.min(
                    Integer.MAX_VALUE,
                    Duration.between(from.instant(), to.instant()).toHours());
        }
        return (int) Math.min(Integer.MAX_VALUE, 24 * (ChronoUnit.DAYS.between(from.day(), to.day()) + 1));
    }

    private static void noteRetraction(Statement statement, List<Statement> own) {
        Statement.Standing standing = statement.standing;
        standing.withdrawn = standing.retractsAssertion = standing.retractsDenial = false;
        if (statement.getParent() != null) {
            standing.withdrawn = statement.getParent().isWithdrawn();
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

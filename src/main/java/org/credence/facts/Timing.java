package org.credence.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.credence.facts.StatementStanding.Finding;
import org.credence.model.Moment;

/** What came before what among the statements on one claim: denials, their answers, and retractions. */
final class Timing {
    private final Claim claim;
    private final Assertions assertions = new Assertions();
    /** By what they cite. */
    private Map<String, List<Statement>> answers = Map.of();

    private Map<Source, Voice> bySource = Map.of();

    /** What one source says on the claim, in the order of the file. */
    private record Voice(List<Statement> assertions, List<Statement> denials, List<Statement> retractions) {
        static final Voice NONE = new Voice(List.of(), List.of(), List.of());

        static Voice start() {
            return new Voice(new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(1));
        }

        void add(Statement statement) {
            if (statement.isAsserting()) {
                assertions.add(statement);
            } else if (statement.isDenying()) {
                denials.add(statement);
            } else if (statement.isRetracting()) {
                retractions.add(statement);
            }
        }

        /** The last stands first in time most seldom: from there, one look is mostly enough. */
        boolean withdraws(Statement statement) {
            return isAnyFromTheLast(retractions, it -> !it.isBefore(statement));
        }

        boolean deniesAfter(Statement answer) {
            return isAnyFromTheLast(denials, answer::isBefore);
        }

        private static boolean isAnyFromTheLast(List<Statement> statements, Predicate<Statement> test) {
            for (int i = statements.size() - 1; i >= 0; i--) {
                if (test.test(statements.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    private Timing(Claim claim) {
        this.claim = claim;
    }

    static void note(Claim claim) {
        boolean denied = false;
        boolean retracted = false;
        for (Statement statement : claim.statements) {
            denied |= statement.isDenying();
            retracted |= statement.isRetracting();
        }
        if (denied || retracted) {
            new Timing(claim).note(denied, retracted);
        }
    }

    /** What is derived is withdrawn with what it is derived from, on another claim; after all claims have been noted. */
    static void noteParents(Claim claim) {
        for (Statement statement : claim.statements) {
            Statement parent = statement.getParent();
            if (parent != null && parent.isWithdrawn()) {
                statement.standing().note(Finding.WITHDRAWN);
            }
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
            Voice own = bySource.getOrDefault(statement.getSource(), Voice.NONE);
            if (retracted) {
                noteRetraction(statement, own);
            }
            if (statement.isDenying()) {
                noteDenial(statement);
                List<Statement> answering =
                        answers.getOrDefault(statement.said().id(), List.of());
                statement.standing().note(Finding.REBUTTED, isRebutted(statement, own, answering));
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
            bySource.computeIfAbsent(statement.getSource(), it -> Voice.start()).add(statement);
        }
    }

    private void noteDenial(Statement denial) {
        Moment at = denial.at();
        StatementStanding standing = denial.standing();
        if (at != null) {
            boolean later = assertions.hasOneBefore(at);
            standing.note(Finding.LATER_DENIAL, later);
            standing.note(Finding.BEFORE_ANY_ASSERTION, assertions.allAfter(at));
            standing.hoursToDenial = later ? assertions.hoursUntil(at) : Integer.MAX_VALUE;
        }
    }

    private static void noteRetraction(Statement statement, Voice own) {
        StatementStanding standing = statement.standing();
        if (statement.isRetracting()) {
            standing.note(Finding.RETRACTS_ASSERTION, takesBackAny(statement, own.assertions));
            standing.note(Finding.RETRACTS_DENIAL, takesBackAny(statement, own.denials));
        } else {
            standing.note(Finding.WITHDRAWN, own.withdraws(statement));
        }
    }

    private static boolean takesBackAny(Statement retraction, List<Statement> statements) {
        return statements.stream().anyMatch(it -> !retraction.isBefore(it));
    }

    private static boolean isRebutted(Statement denial, Voice own, List<Statement> answers) {
        for (Statement answer : answers) {
            if (answer.getSource() != denial.getSource() && !own.deniesAfter(answer)) {
                return true;
            }
        }
        return false;
    }
}

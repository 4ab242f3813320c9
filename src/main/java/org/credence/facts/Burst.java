package org.credence.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.credence.facts.StatementStanding.Finding;
import org.credence.model.Moment;
import org.credence.model.Stance;

/** Finds newcomers who say the same thing within a day. */
final class Burst {
    /** How many newcomers it takes: fewer say the same thing by chance. */
    private static final int CROWD = 5;

    private static final long DAY_SECONDS = 24 * 60 * 60;

    private Burst() {}

    static void note(Claim claim) {
        if (claim.newcomers() >= CROWD) {
            note(claim, Stance.ASSERTS);
            note(claim, Stance.DENIES);
        }
    }

    private static void note(Claim claim, Stance stance) {
        List<Statement> newcomers = new ArrayList<>();
        for (Statement statement : claim.statements) {
            if (statement.isNewcomer() && statement.getStance() == stance && statement.at() != null) {
                newcomers.add(statement);
            }
        }
        if (newcomers.size() >= CROWD) {
            newcomers.sort(Comparator.comparingLong(Burst::seconds));
            mark(newcomers);
        }
    }

    private static void mark(List<Statement> newcomers) {
        int end = 0;
        for (int start = 0; start < newcomers.size(); start++) {
            while (end < newcomers.size()
                    && seconds(newcomers.get(end)) - seconds(newcomers.get(start)) < DAY_SECONDS) {
                end++;
            }
            if (end - start >= CROWD) {
                List<Statement> window = newcomers.subList(start, end);
                if (window.get(window.size() - 1).isInBurst() && window.get(0).isInBurst()) {
                    continue;
                }
                Set<Source> sources = new HashSet<>();
                window.forEach(statement -> sources.add(statement.getSource()));
                if (sources.size() >= CROWD) {
                    window.forEach(statement -> statement.standing().note(Finding.IN_BURST));
                }
            }
        }
    }

    private static long seconds(Statement statement) {
        Moment at = Objects.requireNonNull(statement.at());
        return at.instant() != null ? at.instant().getEpochSecond() : at.day().toEpochDay() * DAY_SECONDS;
    }
}

package org.credence.facts;

import java.util.ArrayList;
import java.util.List;
import org.credence.facts.StatementStanding.Finding;
import org.credence.model.Stance;

/** Finds statements of one stance on one claim that have an origin, a source, an owner or a camp in common. */
final class Sharing {
    static final int STANCES = Stance.values().length;

    private final Marks met;
    private final Marks shared;
    /** Who was met first, by what is shared and by stance. */
    private final Source[] first;

    /** What may be shared. */
    private enum Bond {
        ORIGIN,
        SOURCE,
        OWNER,
        CAMP;

        /** From 0; −1 for nothing. */
        int number(Statement statement) {
            return switch (this) {
                case ORIGIN -> statement.origin().number();
                case SOURCE -> statement.getSource().number();
                case OWNER -> statement.getSource().houseNumber();
                case CAMP -> statement.getSource().campNumber();
            };
        }

        /** Whether it takes two different sources, and no echo, to share it. */
        boolean isAcrossSources() {
            return this != SOURCE;
        }

        void note(StatementStanding standing) {
            switch (this) {
                case ORIGIN -> standing.note(Finding.SHARES_ORIGIN);
                case SOURCE -> standing.note(Finding.REPEATED);
                case OWNER -> standing.note(Finding.SHARES_OWNER);
                case CAMP -> standing.note(Finding.SHARES_CAMP);
            }
        }
    }

    /** All that any of its sources could share. */
    private final List<Bond> bonds = new ArrayList<>(Bond.values().length);

    Sharing(Incident incident) {
        int sources = incident.sources.size();
        if (incident.cites || incident.quotes) {
            bonds.add(Bond.ORIGIN);
        }
        bonds.add(Bond.SOURCE);
        if (incident.owned) {
            bonds.add(Bond.OWNER);
        }
        if (incident.sided) {
            bonds.add(Bond.CAMP);
        }
        met = new Marks(STANCES * sources);
        shared = new Marks(STANCES * sources);
        first = new Source[STANCES * sources];
    }

    /** After echoes have been noted. */
    void note(Claim claim) {
        if (claim.statements.size() > 1) {
            for (Bond bond : bonds) {
                if (find(claim, bond)) {
                    mark(claim, bond);
                }
            }
        }
    }

    private boolean find(Claim claim, Bond bond) {
        met.clear();
        shared.clear();
        boolean found = false;
        for (Statement statement : claim.statements) {
            int place = place(statement, bond);
            if (place >= 0) {
                if (met.add(place)) {
                    first[place] = statement.getSource();
                } else if (!bond.isAcrossSources() || first[place] != statement.getSource()) {
                    shared.add(place);
                    found = true;
                }
            }
        }
        return found;
    }

    private void mark(Claim claim, Bond bond) {
        for (Statement statement : claim.statements) {
            int place = place(statement, bond);
            if (place >= 0 && shared.has(place)) {
                bond.note(statement.standing());
            }
        }
    }

    /** Who retracts says nothing that could be shared. */
    private static int place(Statement statement, Bond bond) {
        int number = bond.number(statement);
        return number < 0 || statement.isRetracting() || (bond.isAcrossSources() && statement.isEcho())
                ? -1
                : STANCES * number + number(statement.getStance());
    }

    /** From 0 to one below {@link #STANCES}. */
    static int number(Stance stance) {
        return switch (stance) {
            case ASSERTS -> 0;
            case DENIES -> 1;
            case DOUBTS -> 2;
            case RETRACTS -> 3;
        };
    }
}

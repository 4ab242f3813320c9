package org.credence.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One hand through which a statement passed on its way to us. */
public final class Relay {
    private final Statement statement;
    private final Source source;
    private final int position;
    private final boolean beneficiary;

    Relay(Statement statement, Source source, int position) {
        this.statement = statement;
        this.source = source;
        this.position = position;
        this.beneficiary = Interest.of(source, statement.getClaim()) == Interest.BENEFICIARY;
    }

    /** The hands that a statement came through, the nearest to its source first. */
    static List<Relay> hands(Statement statement, List<Source> through) {
        if (through.isEmpty()) {
            return List.of();
        }
        List<Relay> hands = new ArrayList<>(through.size());
        for (Source hand : through) {
            hands.add(new Relay(statement, hand, hands.size() + 1));
        }
        return Collections.unmodifiableList(hands);
    }

    public Statement getStatement() {
        return statement;
    }

    public Source getSource() {
        return source;
    }

    /** 1 for the hand nearest to the source. */
    public int getPosition() {
        return position;
    }

    /** It sides with a party that gains when the claim is believed. */
    public boolean isBeneficiary() {
        return beneficiary;
    }

    /** Whether one is anybody, without any record; see {@link Statement#isNewcomer}. */
    static boolean isAnyNewcomer(List<Relay> hands) {
        for (int i = 0; i < hands.size(); i++) {
            if (hands.get(i).isNewcomer()) {
                return true;
            }
        }
        return false;
    }

    private boolean isNewcomer() {
        return source.isAnybody()
                && getIncident().pastOf(source, statement.getClaim()).isEmpty();
    }

    public Incident getIncident() {
        return statement.getIncident();
    }

    @Override
    public String toString() {
        return "relay " + source.getId() + " of " + statement;
    }
}

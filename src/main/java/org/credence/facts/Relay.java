package org.credence.facts;

/** One hand through which a statement passed on its way to us. */
public final class Relay {
    private final Statement statement;
    private final Source source;
    private final int position;

    Relay(Statement statement, Source source, int position) {
        this.statement = statement;
        this.source = source;
        this.position = position;
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
        return Interest.of(source, statement.getClaim()) == Interest.BENEFICIARY;
    }

    public Incident getIncident() {
        return statement.getIncident();
    }

    @Override
    public String toString() {
        return "relay " + source.getId() + " of " + statement;
    }
}

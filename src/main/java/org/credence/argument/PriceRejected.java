package org.credence.argument;

/** A price that no rule can have, or a price for no rule there is. */
public final class PriceRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String place;
    private final String advice;

    public PriceRejected(String place, String message, String advice) {
        super(message);
        this.place = place;
        this.advice = advice;
    }

    /** Where the price stands. */
    public String place() {
        return place;
    }

    /** What to do about it, a line that begins with "Maybe". */
    public String advice() {
        return advice;
    }
}

package org.credence.exchange.ledger;

/** Ids as a ledger makes them: 26 digits of Crockford's base 32, in capitals. */
final class Ulid {
    private static final int LENGTH = 26;
    private static final String LEFT_OUT = "ILOU";

    private Ulid() {}

    /** Whether a text is one; by hand, for a million of them are read at once. */
    static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char digit = text.charAt(i);
            boolean isDigit =
                    (digit >= '0' && digit <= '9') || (digit >= 'A' && digit <= 'Z' && LEFT_OUT.indexOf(digit) < 0);
            if (!isDigit) {
                return false;
            }
        }
        return true;
    }
}

package org.credence.exchange.ledger;

/** Ids as a ledger makes them: 26 digits of Crockford's base 32, in capitals. */
final class Ulid {
    private static final int LENGTH = 26;
    private static final boolean[] DIGITS = new boolean[128];

    static {
        "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().forEach(digit -> DIGITS[digit] = true);
    }

    private Ulid() {}

    /** Whether a text is one; by hand, for a million of them are read at once. */
    static boolean isOne(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char digit = text.charAt(i);
            if (digit >= DIGITS.length || !DIGITS[digit]) {
                return false;
            }
        }
        return true;
    }
}

package org.credence.ledger.store;

import java.security.SecureRandom;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Ids that sort by time (ULID: 48 bits of milliseconds, 80 bits of chance, in Crockford's base 32), each greater than
 * the one before.
 */
final class Ulids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int TIME = 10;
    private static final int LENGTH = 26;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final int[] digits = new int[LENGTH];

    /**
     * @param now  when they are made
     * @param last the greatest id of an act so far; whatever the clock says, these come after all that belongs to it
     */
    Ulids(Instant now, @Nullable String last) {
        long millis = now.toEpochMilli();
        if (last != null) {
            millis = Math.max(millis, millis(last) + 1);
        }
        for (int i = TIME - 1; i >= 0; i--) {
            digits[i] = (int) (millis & (DIGITS.length() - 1));
            millis >>>= BITS;
        }
        for (int i = TIME; i < LENGTH; i++) {
            digits[i] = CHANCE.nextInt(DIGITS.length());
        }
        // leaves room for 2^75 ids of this millisecond
        digits[TIME] &= DIGITS.length() / 2 - 1;
    }

    private static long millis(String id) {
        long millis = 0;
        for (int i = 0; i < TIME; i++) {
            millis = (millis << BITS) + DIGITS.indexOf(id.charAt(i));
        }
        return millis;
    }

    String next() {
        int at = LENGTH - 1;
        while (digits[at] == DIGITS.length() - 1) {
            digits[at--] = 0;
        }
        digits[at]++;
        StringBuilder text = new StringBuilder(LENGTH);
        for (int digit : digits) {
            text.append(DIGITS.charAt(digit));
        }
        return text.toString();
    }
}

package org.credence.ledger;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Claims as numbers, which take a tenth of the memory of their names. */
public final class ClaimKey {
    private ClaimKey() {}

    /** 62 bits of the MD5 of the names: among a million claims of one source, two agree once in ten million ledgers. */
    public static long of(String incident, String claim) {
        byte[] names = (incident + '\0' + claim).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(names).getLeastSignificantBits();
    }
}

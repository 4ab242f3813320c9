package org.credence.ledger.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
    @TempDir
    private Path folder;

    private int count;

    @Override
    Address fresh() {
        return Address.of(folder.resolve("ledger-" + count++ + ".db").toString());
    }
}

package org.credence.cli.ledger;

import org.credence.cli.options.Ledgers;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import picocli.CommandLine.Option;

/** Where the ledger is. */
final class LedgerPlace {
    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description = "A file, or postgresql://USER@HOST/DATABASE; to be looked at, also an export (.jsonl);"
                    + " @|bold ledger.db|@ unless given.")
    private String ledger = "ledger.db";

    Ledger open(Access access) {
        return Ledgers.open(ledger, access);
    }
}

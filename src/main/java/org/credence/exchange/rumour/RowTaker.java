package org.credence.exchange.rumour;

import java.io.IOException;
import org.credence.exchange.table.Row;

/** Takes rows that name their thread. */
interface RowTaker {
    /**
     * Takes one.
     *
     * @throws org.credence.exchange.file.BadInput when it does not name its thread
     */
    void take(Row row) throws IOException;
}

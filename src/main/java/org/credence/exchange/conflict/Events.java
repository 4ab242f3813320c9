package org.credence.exchange.conflict;

import java.io.IOException;
import java.util.function.Function;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.format.Sink;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.TableReader;
import org.credence.model.Incident;

/** Tables of events, one incident a row. */
final class Events {
    private Events() {}

    /** Hands on the incident of each row, and rejects what cannot be used. */
    static void each(TableReader reader, Sink sink, Function<Row, Incident> incident) throws IOException {
        for (boolean more = true; more; ) {
            try {
                Row row = reader.next();
                more = row != null;
                if (row != null) {
                    sink.read();
                    sink.incident(incident.apply(row), row.where());
                }
            } catch (UnreadableInput e) {
                throw e;
            } catch (BadInput e) {
                sink.reject(e.problem());
            }
        }
    }
}

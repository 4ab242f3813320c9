package org.credence.exchange.conflict;

import java.io.IOException;
import java.util.function.Function;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Sink;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.TableReader;
import org.credence.model.Incident;

/** Tables of events, one incident a row. */
final class Events {
    private Events() {}

    /** Hands on the incident of each row, and rejects what cannot be used. */
    static void each(TableReader reader, Sink sink, Function<Row, Incident> incident) throws IOException {
        boolean empty = true;
        for (boolean more = true; more; ) {
            try {
                Row row = reader.next();
                more = row != null;
                empty &= !more;
                if (row != null) {
                    sink.read();
                    sink.incident(incident.apply(row), row.where());
                }
            } catch (UnreadableInput e) {
                throw e;
            } catch (BadInput e) {
                empty = false;
                sink.reject(e.problem());
            }
        }
        if (empty) {
            Where file = Where.file(reader.table().file());
            sink.reject(Problem.mustBe(file, "table", "without a row", "one with a row for each event"));
        }
    }
}

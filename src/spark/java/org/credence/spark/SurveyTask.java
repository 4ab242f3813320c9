package org.credence.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.model.Incident;
import org.credence.spark.input.Located;
import org.credence.spark.input.Records;

/** Reads a part of the input, and notes what the whole must know of it. */
final class SurveyTask implements Function<Records.Part, Survey.Notes> {
    private static final long serialVersionUID = 1L;
    private final Broadcast<Supplies> sent;

    SurveyTask(Broadcast<Supplies> sent) {
        this.sent = sent;
    }

    @Override
    public Survey.Notes call(Records.Part part) {
        Noting noting = new Noting(Station.of(sent));
        while (part.hasNext()) {
            Located record = part.next().record();
            if (record != null) {
                noting.note(record);
            }
        }
        return new Survey.Notes(
                part.number(), part.file(), part.linesBegun(), noting.ids, noting.settled, noting.count);
    }

    /** What is noted of one part, record by record. */
    private static final class Noting {
        private final Station station;
        private final List<Survey.Named> ids = new ArrayList<>();
        private final List<Survey.Line> settled = new ArrayList<>();
        private Survey.Count count = Survey.Count.NONE;

        Noting(Station station) {
            this.station = station;
        }

        void note(Located record) {
            long statements = 0;
            try {
                Incident incident = IncidentReader.parse(
                        record.passage(0).requireUtf8(), station.supplies().options(), station.sources());
                ids.add(new Survey.Named(incident.id(), record.place()));
                if (Survey.isSettled(incident)) {
                    settled.add(new Survey.Line(record.place(), record.bytes()));
                }
                statements = incident.claims().stream()
                        .mapToLong(it -> it.statements().size())
                        .sum();
            } catch (BadInput e) {
                // told when it is scored, with its line
            }
            count = count.plus(new Survey.Count(ScoreJob.isGiant(record) ? 1 : 0, statements));
        }
    }
}

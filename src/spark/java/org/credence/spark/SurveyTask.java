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
import org.credence.spark.input.SliceReader;

/** Reads a part of the input, and notes what the whole must know of it. */
final class SurveyTask implements Function<Records.Part, Survey.Notes> {
    private static final long serialVersionUID = 1L;
    private final Broadcast<Supplies> sent;

    SurveyTask(Broadcast<Supplies> sent) {
        this.sent = sent;
    }

    @Override
    public Survey.Notes call(Records.Part part) {
        Station station = Station.of(sent);
        List<Survey.Named> ids = new ArrayList<>();
        List<Survey.Line> settled = new ArrayList<>();
        long giants = 0;
        while (part.hasNext()) {
            SliceReader.Read read = part.next();
            Located record = read.record();
            if (record == null) {
                continue;
            }
            giants += ScoreJob.isGiant(record) ? 1 : 0;
            try {
                Incident incident = IncidentReader.parse(
                        record.passage(0).requireUtf8(), station.supplies().options(), station.sources());
                ids.add(new Survey.Named(incident.id(), record.place()));
                if (Survey.isSettled(incident)) {
                    settled.add(new Survey.Line(record.place(), record.bytes()));
                }
            } catch (BadInput e) {
                // told when it is scored, with its line
            }
        }
        return new Survey.Notes(part.number(), part.file(), part.linesBegun(), ids, settled, giants);
    }
}

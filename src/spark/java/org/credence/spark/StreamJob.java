package org.credence.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.VoidFunction2;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.GroupState;
import org.apache.spark.sql.streaming.GroupStateTimeout;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.Trigger;
import org.credence.Credence;
import org.credence.argument.RunawayRule;
import org.credence.exchange.RejectWriter;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.score.Detail;
import org.credence.exchange.score.ScoreWriter;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.spark.output.Output;
import scala.Tuple2;

/**
 * Scores an incident again whenever a statement arrives: files that appear in a folder, one {@link Arrivals arrival} a
 * line.
 *
 * <p>Each round of arrivals has a folder of its own under the output, which is written anew when the round is repeated
 * after a failure, so that nothing is there twice. Track records are those of the sources.
 */
final class StreamJob {
    private final SparkSession session;
    private final Supplies supplies;

    StreamJob(SparkSession session, Supplies supplies) {
        this.session = session;
        this.supplies = supplies;
    }

    /**
     * Runs until it is stopped, or until everything that is there has been scored.
     *
     * @param folder     where files appear
     * @param checkpoint where it remembers what it has seen
     * @param once       whether to end when nothing is left
     */
    void run(String folder, String checkpoint, Output output, boolean once)
            throws TimeoutException, StreamingQueryException {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Encoder<Tuple2<Boolean, String>> rows = Encoders.tuple(Encoders.BOOLEAN(), Encoders.STRING());
        Dataset<Tuple2<Boolean, String>> scored = session.readStream()
                .text(folder)
                .as(Encoders.STRING())
                .groupByKey((MapFunction<String, String>) Arrivals::incident, Encoders.STRING())
                .flatMapGroupsWithState(
                        new Rescore(spark.broadcast(supplies), spark.broadcast(new Settled(List.of()))),
                        OutputMode.Append(),
                        Encoders.STRING(),
                        rows,
                        GroupStateTimeout.NoTimeout());
        StreamingQuery query = scored.writeStream()
                .option("checkpointLocation", checkpoint)
                .trigger(once ? Trigger.AvailableNow() : Trigger.ProcessingTime("1 second"))
                .foreachBatch((VoidFunction2<Dataset<Tuple2<Boolean, String>>, Long>)
                        (round, number) -> write(round, number, output))
                .start();
        query.awaitTermination();
    }

    private static void write(Dataset<Tuple2<Boolean, String>> round, long number, Output output) {
        Dataset<Tuple2<Boolean, String>> kept = round.persist();
        String folder = "/round=" + String.format(Locale.ROOT, "%08d", number);
        kept.filter("not _1").select("_2").write().mode(SaveMode.Overwrite).text(output.folder() + folder);
        Dataset<?> rejects = kept.filter("_1").select("_2");
        if (!rejects.isEmpty()) {
            rejects.write().mode(SaveMode.Overwrite).text(output.rejects() + folder);
        }
        kept.unpersist();
    }

    /** The state of a group is the JSON of its incident. */
    private record Rescore(Broadcast<Supplies> sent, Broadcast<Settled> settled)
            implements FlatMapGroupsWithStateFunction<String, String, String, Tuple2<Boolean, String>>, Serializable {

        @Override
        public Iterator<Tuple2<Boolean, String>> call(String id, Iterator<String> lines, GroupState<String> state) {
            Station station = Station.of(sent);
            Arrivals arrivals = new Arrivals(station, state.exists() ? state.get() : null);
            List<String> all = new ArrayList<>();
            lines.forEachRemaining(all::add);
            arrivals.take(all);
            String json = arrivals.json();
            if (json != null) {
                state.update(json);
            }
            List<Tuple2<Boolean, String>> rows = new ArrayList<>();
            arrivals.problems().forEach(problem -> rows.add(new Tuple2<>(true, RejectWriter.line(problem))));
            Incident changed = arrivals.changed();
            if (changed != null) {
                rows.add(score(changed, station));
            }
            return rows.iterator();
        }

        private Tuple2<Boolean, String> score(Incident incident, Station station) {
            Credence credence = station.borrow();
            try {
                ScoreWriter writer = new ScoreWriter(credence.prices(), Detail.SUMMARY);
                return new Tuple2<>(
                        false,
                        writer.line(credence.score(incident, station.sources(), station.records(settled), Cut.NONE)));
            } catch (IllegalArgumentException e) {
                return refused(incident, e, "an incident that can be scored");
            } catch (RunawayRule e) {
                return refused(incident, e, "one that the rule (" + e.rule() + ") comes to an end with");
            } finally {
                station.giveBack(credence);
            }
        }

        private static Tuple2<Boolean, String> refused(Incident incident, RuntimeException why, String expected) {
            Where where = Where.file(Arrivals.NAME);
            Problem problem = new Problem(where, String.valueOf(why.getMessage()), incident.id(), expected, null);
            return new Tuple2<>(true, RejectWriter.line(problem));
        }
    }
}

package org.credence.spark;

import java.io.IOException;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.credence.spark.input.Located;
import org.credence.spark.input.Records;
import org.credence.spark.input.SliceReader;
import org.credence.spark.measure.Phase;
import org.credence.spark.output.Output;
import org.credence.spark.output.Scored;

/**
 * Scores all records of an input: once over it for what the whole must know, once to score.
 *
 * <p>Scores are put aside on the executors' disks until both outputs stand, so that a record is scored once.
 */
final class ScoreJob {
    /** Some 5,000 statements: seconds, while a slice of others waits behind it. */
    private static final int GIANT = 1_000_000;
    /** More tasks than that cost the driver more than they gain. */
    private static final int MOST_TASKS = 10_000;

    private final SparkSession session;
    private final JavaSparkContext spark;
    private final Broadcast<Supplies> sent;

    /** What came of it. */
    record Sum(long scored, long rejected, long statements) {}

    ScoreJob(SparkSession session, Supplies supplies) {
        this.session = session;
        this.spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        this.sent = spark.broadcast(supplies);
    }

    /** Whether a record is scored apart from the others. */
    static boolean isGiant(Located record) {
        return record.bytes().length >= GIANT;
    }

    /** Scores all; when that fails, nothing is written. */
    Sum run(Records records, Output output) throws IOException {
        SparkContext context = session.sparkContext();
        Phase.SURVEY.begin(context);
        Survey survey = Survey.of(records.eachPart(new SurveyTask(sent)));
        Phase.SCORE.begin(context);
        JavaRDD<Scored> scored = score(records, survey).persist(StorageLevel.DISK_ONLY());
        // all tasks at once, before the few that write gather what they made
        long all = scored.count();
        Phase.WRITE.begin(context);
        long rejected = output.write(session, scored);
        scored.unpersist();
        return new Sum(all - rejected, rejected, survey.count().statements());
    }

    private JavaRDD<Scored> score(Records records, Survey survey) {
        ScoreTask task =
                new ScoreTask(sent, spark.broadcast(survey.withoutSettled()), spark.broadcast(survey.settled()));
        long giants = survey.count().giants();
        return giants == 0
                ? records.all().mapPartitions(task)
                : giants(records, (int) Math.min(giants, MOST_TASKS))
                        .mapPartitions(task)
                        .union(others(records).mapPartitions(task));
    }

    /** Those that take longest, each in a task of its own. */
    private static JavaRDD<SliceReader.Read> giants(Records records, int tasks) {
        return records.all()
                .map(SliceReader.Read::record)
                .filter(it -> it != null && isGiant(it))
                .repartition(tasks)
                .map(it -> new SliceReader.Read(it.place(), it, null));
    }

    private static JavaRDD<SliceReader.Read> others(Records records) {
        return records.all().filter(it -> it.record() == null || !isGiant(it.record()));
    }
}

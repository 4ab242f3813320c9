package org.credence.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.credence.spark.input.Located;
import org.credence.spark.input.Records;
import org.credence.spark.input.SliceReader;

/**
 * Scores all records of an input: once over it for what the whole must know, once to score.
 *
 * <p>Scores are put aside on the executors' disks until both outputs stand, so that a record is scored once.
 */
final class ScoreJob {
    /** Some 5,000 statements: seconds, while a slice of others waits behind it. */
    private static final int GIANT = 1_000_000;

    private static final StructType SCORES = new StructType()
            .add("incident", DataTypes.StringType, false)
            .add("confidence", DataTypes.DoubleType, true)
            .add("verdict", DataTypes.StringType, false)
            .add("score", DataTypes.StringType, false)
            .add("date", DataTypes.StringType, false);

    private final SparkSession session;
    private final Supplies supplies;

    /** What is written, and where. */
    record Output(String folder, String rejects, boolean parquet) {}

    /** What came of it. */
    record Sum(long scored, long rejected) {}

    ScoreJob(SparkSession session, Supplies supplies) {
        this.session = session;
        this.supplies = supplies;
    }

    /** Whether a record is scored apart from the others. */
    static boolean isGiant(Located record) {
        return record.bytes().length >= GIANT;
    }

    Sum run(Records records, Output output) {
        JavaRDD<Scored> scored = score(records).persist(StorageLevel.DISK_ONLY());
        // all tasks at once, before the few that write gather what they made
        long all = scored.count();
        Dataset<Row> rows = session.createDataFrame(
                scored.filter(it -> !it.reject())
                        .map(it -> RowFactory.create(
                                it.incident(),
                                Double.isNaN(it.confidence()) ? null : it.confidence(),
                                it.verdict(),
                                it.line(),
                                it.date())),
                SCORES);
        JavaRDD<String> rejects = scored.filter(Scored::reject).map(Scored::line);
        session.createDataset(rejects.rdd(), Encoders.STRING())
                .coalesce(1)
                .write()
                .mode(SaveMode.ErrorIfExists)
                .text(output.rejects());
        // a day stands in few files, however many tasks scored it
        rows = rows.repartitionByRange(functions.col("date"), functions.col("incident"));
        if (output.parquet()) {
            rows.write().mode(SaveMode.ErrorIfExists).partitionBy("date").parquet(output.folder());
        } else {
            rows.select("score", "date")
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .partitionBy("date")
                    .text(output.folder());
        }
        long rejected = rejects.count();
        scored.unpersist();
        return new Sum(all - rejected, rejected);
    }

    private JavaRDD<Scored> score(Records records) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        Broadcast<Supplies> sent = spark.broadcast(supplies);
        Survey survey = Survey.of(records.eachPart(new SurveyTask(sent)));
        ScoreTask task = new ScoreTask(sent, spark.broadcast(survey.withoutSettled()), spark.broadcast(survey.settled()));
        if (survey.giants() == 0) {
            return records.all().mapPartitions(task);
        }
        // those that take longest begin first, each in a task of its own
        int tasks = (int) Math.min(survey.giants(), 10_000);
        JavaRDD<Scored> giants = records.all()
                .map(SliceReader.Read::record)
                .filter(it -> it != null && isGiant(it))
                .repartition(tasks)
                .map(it -> new SliceReader.Read(it.place(), it, null))
                .mapPartitions(task);
        JavaRDD<Scored> others = records.all()
                .filter(it -> it.record() == null || !isGiant(it.record()))
                .mapPartitions(task);
        return giants.union(others);
    }
}

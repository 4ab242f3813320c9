package org.credence.spark.output;

import java.io.IOException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What is written, and where.
 *
 * @param folder  for scores, by day
 * @param rejects for bad records
 * @param parquet whether scores are rows of Parquet files; else lines of JSON
 */
public record Output(String folder, String rejects, boolean parquet) {
    private static final StructType COLUMNS = new StructType()
            .add("incident", DataTypes.StringType, false)
            .add("confidence", DataTypes.DoubleType, true)
            .add("verdict", DataTypes.StringType, false)
            .add("score", DataTypes.StringType, false)
            .add("date", DataTypes.StringType, false);

    /**
     * Writes both folders. When one of them cannot be written, neither is there.
     *
     * @param scored kept somewhere, for it is read three times
     * @return how many records were rejected
     */
    public long write(SparkSession session, JavaRDD<Scored> scored) throws IOException {
        JavaRDD<String> lines = scored.filter(Scored::reject).map(Scored::line);
        try (Folders folders = new Folders(session.sparkContext().hadoopConfiguration())) {
            folders.begin(rejects);
            session.createDataset(lines.rdd(), Encoders.STRING())
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .text(rejects);
            folders.begin(folder);
            writeScores(
                    session.createDataFrame(scored.filter(it -> !it.reject()).map(Output::row), COLUMNS));
            folders.keep();
        }
        return lines.count();
    }

    private static Row row(Scored it) {
        Double confidence = Double.isNaN(it.confidence()) ? null : it.confidence();
        return RowFactory.create(it.incident(), confidence, it.verdict(), it.line(), it.date());
    }

    private void writeScores(Dataset<Row> rows) {
        // a day stands in few files, however many tasks scored it
        Dataset<Row> sorted = rows.repartitionByRange(functions.col("date"), functions.col("incident"));
        Dataset<Row> columns = parquet ? sorted : sorted.select("score", "date");
        columns.write()
                .mode(SaveMode.ErrorIfExists)
                .partitionBy("date")
                .format(parquet ? "parquet" : "text")
                .save(folder);
    }
}

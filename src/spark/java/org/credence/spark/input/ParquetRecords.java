package org.credence.spark.input;

import java.io.Serializable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;
import org.credence.spark.input.Located.Place;
import org.jspecify.annotations.Nullable;

/** Records in Parquet files: the column {@value #COLUMN} holds the JSON of one incident. */
public final class ParquetRecords implements Records {
    /** Values of a claim are texts, numbers or ranges, which no column of one type could hold. */
    public static final String COLUMN = "record";

    private final JavaRDD<Row> rows;
    private final HashMap<String, Integer> parts = new HashMap<>();
    private final HashMap<String, String> names = new HashMap<>();

    /**
     * The rows of some files.
     *
     * @throws UnreadableInput when the files have another schema
     */
    public ParquetRecords(SparkSession spark, List<InputPaths.Found> files) {
        String[] paths = files.stream().map(InputPaths.Found::path).toArray(String[]::new);
        Dataset<Row> table = read(spark, paths, files.get(0).name());
        requireColumn(table.schema(), files.get(0).name());
        for (InputPaths.Found file : files) {
            parts.put(file.path(), parts.size());
            names.put(file.path(), file.name());
        }
        rows = table.select(
                        functions.col(COLUMN),
                        functions.col("_metadata.file_path"),
                        functions.col("_metadata.row_index"))
                .javaRDD();
    }

    private static Dataset<Row> read(SparkSession spark, String[] paths, String name) {
        try {
            return spark.read().option("mergeSchema", true).parquet(paths);
        } catch (Exception e) { // which Scala throws unchecked, whatever it is
            throw new UnreadableInput(
                    Problem.mustBe(Where.file(name), "file", InputPaths.firstLine(e), "readable as Parquet"));
        }
    }

    private static void requireColumn(StructType schema, String name) {
        List<String> columns = List.of(schema.fieldNames());
        boolean fits =
                columns.contains(COLUMN) && schema.apply(COLUMN).dataType().equals(DataTypes.StringType);
        if (!fits) {
            throw new UnreadableInput(Problem.mustBe(
                            Where.file(name),
                            "schema",
                            schema.simpleString(),
                            "one with a column (" + COLUMN + ") of strings, each the JSON of an incident")
                    .maybe("write it with to_json(struct(*)) AS " + COLUMN));
        }
    }

    @Override
    public JavaRDD<SliceReader.Read> all() {
        Naming naming = new Naming(parts, names);
        return rows.map(naming::read);
    }

    @Override
    public <T extends Serializable> JavaRDD<T> eachPart(Function<Part, T> made) {
        Naming naming = new Naming(parts, names);
        return rows.mapPartitions(
                part -> List.of(made.call(new Open(part, naming))).iterator());
    }

    /** Gives rows their places. */
    private record Naming(HashMap<String, Integer> parts, HashMap<String, String> names) implements Serializable {
        SliceReader.Read read(Row row) {
            String path = new Path(URI.create(row.getString(1))).toString();
            Place place = new Place(parts.getOrDefault(path, 0), row.getLong(2) + 1);
            String file = names.getOrDefault(path, path);
            if (row.isNullAt(0)) {
                Where where = new Where(file, place.number(), 0, "");
                return new SliceReader.Read(
                        place, null, Problem.mustBe(where, COLUMN, "null", "the JSON of one incident"));
            }
            byte[] bytes = row.getString(0).getBytes(StandardCharsets.UTF_8);
            return new SliceReader.Read(place, new Located(file, place, bytes), null);
        }
    }

    /** Rows that one task reads, perhaps of several files. */
    private static final class Open extends Ahead {
        private final Iterator<Row> rows;
        private final Naming naming;

        Open(Iterator<Row> rows, Naming naming) {
            this.rows = rows;
            this.naming = naming;
        }

        @Override
        SliceReader.@Nullable Read advance() {
            return rows.hasNext() ? naming.read(rows.next()) : null;
        }

        /** Beyond those of files, which begin at their first line anyway. */
        @Override
        public int number() {
            return naming.parts().size() + TaskContext.getPartitionId();
        }

        @Override
        public String file() {
            return "";
        }

        @Override
        public long linesBegun() {
            return 0;
        }
    }
}

package org.credence.spark.input;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.jspecify.annotations.Nullable;

/** Records that stand one a line. A task reads a slice; what is packed is one slice a file. */
public final class LineRecords implements Records {
    private final JavaRDD<Slice> slices;
    private final HadoopSettings hadoop;
    private final int limit;

    public LineRecords(JavaSparkContext spark, List<Slice> slices, int limit) {
        this.slices = spark.parallelize(slices, slices.size());
        this.hadoop = new HadoopSettings(spark.hadoopConfiguration());
        this.limit = limit;
    }

    @Override
    public JavaRDD<SliceReader.Read> all() {
        Opening opening = new Opening(hadoop, limit);
        return slices.flatMap(opening::open);
    }

    @Override
    public <T extends Serializable> JavaRDD<T> eachPart(Function<Part, T> made) {
        Opening opening = new Opening(hadoop, limit);
        return slices.map(slice -> made.call(opening.open(slice)));
    }

    /** Opens slices on an executor. */
    private record Opening(HadoopSettings hadoop, int limit) implements Serializable {
        Open open(Slice slice) {
            try {
                return new Open(slice, new SliceReader(slice, hadoop.get(), limit));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A slice that is being read. */
    private static final class Open extends Ahead {
        private final Slice slice;
        private final SliceReader reader;

        Open(Slice slice, SliceReader reader) {
            this.slice = slice;
            this.reader = reader;
        }

        @Override
        SliceReader.@Nullable Read advance() {
            SliceReader.Read read = reader.next();
            if (read == null) {
                reader.close();
            }
            return read;
        }

        @Override
        public int number() {
            return slice.number();
        }

        @Override
        public String file() {
            return slice.name();
        }

        @Override
        public long linesBegun() {
            return reader.linesBegun();
        }
    }
}

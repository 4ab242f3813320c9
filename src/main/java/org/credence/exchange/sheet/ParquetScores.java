package org.credence.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.credence.argument.PriceList;
import org.credence.exchange.format.ScoreFormat;

/** Apache Parquet, one claim a row, in the columns of the CSV but with types. */
public final class ParquetScores implements ScoreFormat {
    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String title() {
        return "a table in columns with types, one claim a row, for DuckDB, Spark or pandas";
    }

    @Override
    public boolean wantsExamined() {
        return false;
    }

    @Override
    public ScoreSink open(OutputStream out, PriceList prices) throws IOException {
        return ParquetSink.open(out);
    }
}

package org.credence.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import org.credence.argument.PriceList;
import org.credence.exchange.format.ScoreFormat;
import org.credence.model.Sources;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;

/** CSV (RFC 4180, in UTF-8, lines ended by a line feed) with a header line, one claim a row. */
public final class CsvScores implements ScoreFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "a table, one claim a row, that is safe to open in a spreadsheet";
    }

    @Override
    public boolean wantsExamined() {
        return false;
    }

    @Override
    public ScoreSink open(OutputStream out, PriceList prices) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(ScoreColumns.header());
        return new ScoreSink() {
            @Override
            public void write(IncidentScore score, Sources sources) {
                for (ClaimScore claim : score.claims()) {
                    csv.writeRecord(ScoreColumns.row(score, claim));
                }
            }

            @Override
            public void end() throws IOException {
                csv.flush();
            }
        };
    }
}

package org.credence.exchange.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
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
        Texts texts = texts(prices);
        out.write(texts.head().getBytes(StandardCharsets.UTF_8));
        return new ScoreSink() {
            @Override
            public void write(IncidentScore score, Sources sources) throws IOException {
                out.write(texts.text().apply(score).getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void end() {}
        };
    }

    @Override
    public Texts texts(PriceList prices) {
        return new Texts(
                text(csv -> csv.writeRecord(ScoreColumns.header())),
                score -> text(csv -> {
                    for (ClaimScore claim : score.claims()) {
                        csv.writeRecord(ScoreColumns.row(score, claim));
                    }
                }));
    }

    private static String text(Consumer<CsvWriter> writing) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writing.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

package org.credence.exchange.misp.out;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.credence.argument.PriceList;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.json.JsonText;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;

/** Events as the interface of MISP gives and takes them. */
public final class MispScores implements ScoreFormat {
    @Override
    public String name() {
        return "misp";
    }

    @Override
    public String title() {
        return "MISP events, with tags and an opinion on each claim";
    }

    @Override
    public boolean wantsExamined() {
        return false;
    }

    @Override
    public ScoreSink open(OutputStream stream, PriceList prices) throws IOException {
        JsonGenerator out = JsonText.generator(stream);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.writeStartObject();
        out.writeArrayFieldStart("response");
        return new ScoreSink() {
            @Override
            public void write(IncidentScore score, Sources sources) throws IOException {
                new EventWriter(score, sources, prices, out).write();
                out.writeRaw('\n');
                out.flush();
            }

            @Override
            public void end() throws IOException {
                out.writeEndArray();
                out.writeEndObject();
                out.writeRaw('\n');
                out.flush();
            }
        };
    }
}

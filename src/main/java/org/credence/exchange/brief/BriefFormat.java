package org.credence.exchange.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.credence.argument.PriceList;
import org.credence.exchange.format.ScoreFormat;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;

/** One page a score: what, how likely, why, what would change it, and who said it. */
public final class BriefFormat implements ScoreFormat {
    /** Between two pages. */
    private static final String RULE = "\n---\n\n";

    @Override
    public String name() {
        return "brief";
    }

    @Override
    public String title() {
        return "a page of Markdown for each incident, to be pasted";
    }

    @Override
    public boolean wantsExamined() {
        return true;
    }

    @Override
    public ScoreSink open(OutputStream out, PriceList prices) {
        return new ScoreSink() {
            private boolean begun;

            @Override
            public void write(IncidentScore score, Sources sources) throws IOException {
                String page = (begun ? RULE : "") + new Brief(score, prices);
                begun = true;
                out.write(page.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void end() {}
        };
    }
}

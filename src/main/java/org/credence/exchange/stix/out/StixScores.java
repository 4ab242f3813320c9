package org.credence.exchange.stix.out;

import java.io.IOException;
import java.io.OutputStream;
import org.credence.argument.PriceList;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.stix.StixNames;
import org.credence.model.Claim;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;

/** One bundle of all scores. */
public final class StixScores implements ScoreFormat {
    @Override
    public String name() {
        return "stix";
    }

    @Override
    public String title() {
        return "a STIX 2.1 bundle, with an opinion on each claim";
    }

    @Override
    public boolean wantsExamined() {
        return false;
    }

    @Override
    public ScoreSink open(OutputStream out, PriceList prices) throws IOException {
        Bundle bundle = new Bundle(out);
        Identities.writeAuthor(bundle);
        return new ScoreSink() {
            @Override
            public void write(IncidentScore score, Sources sources) throws IOException {
                if (isForeign(score)) {
                    new ForeignIncident(score, sources, bundle).write(prices);
                } else {
                    new OwnIncident(score, sources, bundle).write(prices);
                }
            }

            @Override
            public void end() throws IOException {
                bundle.end();
            }
        };
    }

    /** Whether it came out of STIX, and goes back there as it was. */
    private static boolean isForeign(IncidentScore score) {
        for (Claim claim : score.incident().said().claims()) {
            if (claim.extra().containsKey(StixNames.KIND)) {
                return true;
            }
        }
        return false;
    }
}

package org.credence.exchange.catalog;

import java.util.List;
import java.util.Optional;
import org.credence.argument.Nearest;
import org.credence.exchange.brief.BriefFormat;
import org.credence.exchange.claimreview.ClaimReviewFormat;
import org.credence.exchange.conflict.AcledFormat;
import org.credence.exchange.conflict.UcdpFormat;
import org.credence.exchange.csv.CsvFormat;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.Head;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.gdelt.GdeltFormat;
import org.credence.exchange.misp.MispFormat;
import org.credence.exchange.misp.out.MispScores;
import org.credence.exchange.rumour.RumourFormat;
import org.credence.exchange.sheet.CsvScores;
import org.credence.exchange.sheet.ParquetScores;
import org.credence.exchange.stix.StixFormat;
import org.credence.exchange.stix.out.StixScores;
import org.credence.exchange.truth.ObjectFormat;

/** The formats in which incidents come, and those in which scores go. */
public final class Formats {
    /** In the order in which they are tried on an input. */
    private static final List<Format> IN = List.of(
            new StixFormat(),
            new NativeFormat(),
            new MispFormat(),
            new ClaimReviewFormat(),
            new GdeltFormat(),
            new RumourFormat(),
            new UcdpFormat(),
            new AcledFormat(),
            new ObjectFormat(),
            new CsvFormat());

    private static final List<ScoreFormat> OUT =
            List.of(new CsvScores(), new ParquetScores(), new StixScores(), new MispScores(), new BriefFormat());

    private Formats() {}

    public static List<Format> in() {
        return IN;
    }

    public static List<ScoreFormat> out() {
        return OUT;
    }

    public static Optional<Format> named(String name) {
        return IN.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    public static Optional<ScoreFormat> outNamed(String name) {
        return OUT.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format whose name is nearest, for advice. */
    public static Optional<String> nearest(String name) {
        return Nearest.to(name, IN.stream().map(Format::name).toList());
    }

    /** The format that an input is in, told by its content. */
    public static Optional<Format> of(Head head) {
        return IN.stream().filter(format -> format.recognises(head)).findFirst();
    }
}

package org.credence.spark.output;

import java.io.Serializable;
import org.credence.score.price.Confidence;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param incident   its id; empty where the record is too bad to tell
 * @param date       the day of the incident (ISO 8601), or "undated"
 * @param confidence of the incident, 0 to 1; NaN where nothing is known, and for a reject
 * @param verdict    what the rules call it; empty for a reject
 * @param line       JSON of the score, or of the reject
 * @param reject     whether it is one
 */
public record Scored(String incident, String date, double confidence, String verdict, String line, boolean reject)
        implements Serializable {
    static final String UNDATED = "undated";

    public static Scored of(IncidentScore score, String line) {
        Confidence confidence = score.confidence();
        Object date = score.incident().said().date();
        return new Scored(
                score.id(),
                date == null ? UNDATED : date.toString(),
                confidence == null ? Double.NaN : confidence.value(),
                score.verdict(),
                line,
                false);
    }

    public static Scored reject(@Nullable String incident, String line) {
        return new Scored(incident == null ? "" : incident, UNDATED, Double.NaN, "", line, true);
    }
}

package org.credence.exchange.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.exchange.json.PlainObject;
import org.credence.score.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A line as {@link ScoreWriter} wrote it, of which no more is read than whose it is and what it was made of.
 *
 * @param score      up to its provenance
 * @param provenance what it was made with
 * @param input      hash of what it was asked of
 */
public record WrittenScore(String score, Provenance provenance, String input) {
    private static final String START = "{\"incident\":";
    private static final String TELLS = ",\"provenance\":{";
    private static final Pattern END = Pattern.compile("\\{\"rules\":\"([^\"\\\\]*)\",\"weights\":\"([^\"\\\\]*)\","
            + "\"ledger\":\"([^\"\\\\]*)\",\"version\":\"([^\"\\\\]*)\"\\},\"" + ScoreWriter.INPUT
            + "\":\"([0-9a-f]{16})\"\\}");

    /** Nothing when the line is none that can be taken over. */
    public static Optional<WrittenScore> of(String line) {
        int at = line.lastIndexOf(TELLS);
        Matcher end = END.matcher(line);
        if (!line.startsWith(START)
                || at < 0
                || !end.region(at + TELLS.length() - 1, line.length()).matches()) {
            return Optional.empty();
        }
        Provenance provenance = new Provenance(end.group(1), end.group(2), end.group(3), end.group(4));
        return Optional.of(new WrittenScore(line.substring(0, at), provenance, end.group(5)));
    }

    /** The incident's id as it stands in a line, with its quotes; null when the line is no score. */
    public static @Nullable String idIn(String line) {
        if (!line.startsWith(START + '"')) {
            return null;
        }
        int end = START.length() + 1;
        while (end < line.length() && line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end < line.length() ? line.substring(START.length(), end + 1) : null;
    }

    /** An incident's id as it stands in a line. */
    public static String quoted(String id) {
        String line = PlainObject.of("incident", id).toString();
        return line.substring(START.length(), line.length() - 1);
    }

    /** Whether scoring again would give the same, but for the revision of the track records. */
    public boolean isOf(String id, Provenance now, String nowInput) {
        return input.equals(nowInput)
                && provenance.rules().equals(now.rules())
                && provenance.weights().equals(now.weights())
                && provenance.version().equals(now.version())
                && quoted(id).equals(idIn(score));
    }

    /** The line that scoring again would give. */
    public String line(Provenance now) {
        PlainObject made = PlainObject.of("rules", now.rules())
                .with("weights", now.weights())
                .with("ledger", now.ledger())
                .with("version", now.version());
        String end = PlainObject.of("provenance", made)
                .with(ScoreWriter.INPUT, input)
                .toString();
        return score + "," + end.substring(1);
    }
}

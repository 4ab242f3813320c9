package org.credence.exchange.gdelt;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Site;
import org.credence.exchange.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * An article that mentions an event, once or several times.
 *
 * @param source   whose article it is
 * @param article  its address, citation or DOI
 * @param time     when GDELT met it, to a quarter of an hour; null when that is no time
 * @param text     what tells one text from another; empty when that cannot be told
 * @param extra    what has no place in the model
 */
record Mention(String source, String article, @Nullable Instant time, String text, Map<String, String> extra) {
    private static final int TIME = Columns.MENTION.indexOf("MentionTimeDate");
    private static final int TYPE = Columns.MENTION.indexOf("MentionType");
    private static final int SOURCE = Columns.MENTION.indexOf("MentionSourceName");
    private static final int ARTICLE = Columns.MENTION.indexOf("MentionIdentifier");
    private static final int ACTOR1 = Columns.MENTION.indexOf("Actor1CharOffset");
    private static final int ACTOR2 = Columns.MENTION.indexOf("Actor2CharOffset");
    private static final int ACTION = Columns.MENTION.indexOf("ActionCharOffset");
    private static final int LENGTH = Columns.MENTION.indexOf("MentionDocLen");
    private static final int TONE = Columns.MENTION.indexOf("MentionDocTone");

    /** Collections that articles come from, by number. */
    private static final Map<String, String> TYPES =
            Map.of("1", "web", "2", "citation only", "3", "core", "4", "dtic", "5", "jstor", "6", "non-textual source");

    /** From here on columns are kept as they are. */
    private static final int SENTENCE = Columns.MENTION.indexOf("SentenceID");

    /** Of GDELT's having understood the article, and never of what the article says: it is kept under another name. */
    private static final int CONFIDENCE = Columns.MENTION.indexOf("Confidence");

    /** Whose article a row mentions, and which; rows of one key are one statement. */
    static String key(Row row) {
        return source(row) + "\n" + row.get(ARTICLE).strip();
    }

    private static String source(Row row) {
        String name = row.get(SOURCE).strip();
        String source = name.isEmpty() ? Site.of(row.get(ARTICLE).strip()) : name;
        if (source == null) {
            throw new BadInput(Problem.mustBe(row.where(SOURCE), "MentionSourceName", "missing", "given"));
        }
        return source;
    }

    /** All rows of one article. */
    static Mention of(List<Row> rows, Consumer<Problem> warnings) {
        Row first = rows.get(0);
        Instant time = earliest(rows);
        if (time == null) {
            warnings.accept(Problem.mustBe(
                    first.where(TIME), "MentionTimeDate", first.get(TIME), "a time such as 20150218230000"));
        }
        Map<String, String> extra = new LinkedHashMap<>();
        String type = first.get(TYPE);
        extra.put("MentionType", TYPES.getOrDefault(type, type));
        if (rows.size() > 1) {
            extra.put("mentions", Integer.toString(rows.size()));
        }
        for (int column = SENTENCE; column < Columns.MENTION.size(); column++) {
            String texts = joined(rows, column);
            if (!texts.isEmpty()) {
                extra.put(column == CONFIDENCE ? "extractionConfidence" : Columns.MENTION.get(column), texts);
            }
        }
        return new Mention(source(first), first.get(ARTICLE).strip(), time, text(first), extra);
    }

    /** The texts of a column, in the order of the rows; one where all are the same. */
    private static String joined(List<Row> rows, int column) {
        String first = rows.get(0).get(column).strip();
        if (rows.size() == 1) {
            return first;
        }
        boolean same = rows.stream().allMatch(row -> row.get(column).strip().equals(first));
        return same ? first : rows.stream().map(row -> row.get(column).strip()).collect(Collectors.joining(";"));
    }

    private static @Nullable Instant earliest(List<Row> rows) {
        return rows.stream()
                .map(row -> GdeltTime.instant(row.get(TIME)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** A mention of an event whose own row names the first article alone, by its address or in words. */
    static @Nullable Mention first(String article, @Nullable Instant time) {
        String site = Site.of(article);
        String source = site == null ? article : site;
        return source.isEmpty() ? null : new Mention(source, article, time, "", Map.of());
    }

    /**
     * The length of the text, its tone to the last digit, and where in it the event was found. The tone is the share
     * of words with a feeling to them: two different texts hardly agree in all of these.
     */
    private static String text(Row row) {
        String tone = row.get(TONE);
        String action = row.get(ACTION);
        String length = row.get(LENGTH);
        boolean known = !tone.isBlank() && isNumber(action) && isNumber(length) && length.charAt(0) != '0';
        return known ? String.join(" ", length, tone, row.get(ACTOR1), row.get(ACTOR2), action) : "";
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The address, where it is one. */
    @Nullable
    String link() {
        return article.startsWith("http://") || article.startsWith("https://") ? article : null;
    }
}

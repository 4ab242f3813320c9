package org.credence.exchange.rumour;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Sink;
import org.credence.exchange.rumour.Post.Annotated;
import org.credence.exchange.rumour.Rows.Column;
import org.credence.exchange.table.Row;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one thread together. */
final class ThreadReading {
    private static final List<Column> STANCES = List.of(Column.STANCE, Column.SUPPORT, Column.RESPONSE);

    private final String id;
    private final Rows rows;
    private final Sink sink;
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private String event = "";
    private String story = "";
    private String veracity = "";

    ThreadReading(String id, Rows rows, Sink sink) {
        this.id = id;
        this.rows = rows;
        this.sink = sink;
    }

    /**
     * The thread.
     *
     * @throws BadInput when it makes no statement at all
     */
    RumourThread read(List<Row> all) throws IOException {
        for (Row row : all) {
            try {
                add(row);
            } catch (BadInput e) {
                sink.reject(e.problem());
            }
        }
        Post source = posts.get(id);
        if (source != null) {
            source.isSource = true;
        }
        for (Post post : posts.values()) {
            post.time = post.time == null ? PostTime.ofId(post.id) : post.time;
        }
        Replies replies = new Replies(posts);
        posts.values().forEach(post -> stance(post, replies.source()));
        replies.follow();
        Where where = all.get(0).where();
        RumourThread thread =
                new RumourThread(id, event, story, veracity, List.copyOf(posts.values()), counts(), extra, where);
        if (posts.values().stream().allMatch(post -> post.stance == null)) {
            throw new BadInput(Problem.mustBe(where, "thread", id, "one in which a post supports, denies or asks"));
        }
        return thread;
    }

    private void add(Row row) {
        event = first(event, rows.get(Column.EVENT, row));
        story = first(story, rows.get(Column.STORY, row));
        veracity = first(veracity, veracity(row));
        String platform = rows.get(Column.PLATFORM, row);
        if (!platform.isEmpty()) {
            extra.putIfAbsent("platform", platform);
        }
        String post = rows.get(Column.POST, row);
        if (!post.isEmpty() || rows.has(Column.AUTHOR, row)) {
            post(post.isEmpty() ? id : post, row);
        } else {
            rows.further(row, extra);
        }
    }

    private void post(String postId, Row row) {
        Post post = posts.computeIfAbsent(postId, it -> new Post(it, row.where()));
        post.parent = first(post.parent, rows.get(Column.PARENT, row));
        post.author = first(post.author, rows.get(Column.AUTHOR, row));
        post.name = first(post.name, rows.get(Column.NAME, row));
        post.text = first(post.text, rows.get(Column.TEXT, row));
        post.url = first(post.url, rows.get(Column.URL, row));
        post.isSource |= rows.get(Column.IS_SOURCE, row).equals("1");
        post.certainty = first(post.certainty, known(Column.CERTAINTY, row, Certainty::isKnown, Certainty.EXPECTED));
        post.evidence = first(post.evidence, known(Column.EVIDENCE, row, Evidence::isKnown, Evidence.EXPECTED));
        time(post, row);
        annotate(post, row);
        post.rows.add(row);
    }

    private static String first(String before, String next) {
        return before.isEmpty() ? next : before;
    }

    /** The word of a column; empty, with a warning, when it is none that is known. */
    private String known(Column column, Row row, Predicate<String> isKnown, String expected) {
        String word = word(column, row);
        if (isKnown.test(word)) {
            return word;
        }
        sink.warn(Problem.mustBe(rows.where(column, row), column.name().toLowerCase(Locale.ROOT), word, expected));
        return "";
    }

    private String word(Column column, Row row) {
        return rows.get(column, row).toLowerCase(Locale.ROOT);
    }

    private void time(Post post, Row row) {
        String text = rows.get(Column.TIME, row);
        Instant time = text.isEmpty() ? null : PostTime.of(text);
        if (!text.isEmpty() && time == null) {
            sink.warn(Problem.mustBe(rows.where(Column.TIME, row), "time", text, PostTime.EXPECTED));
        }
        if (post.time == null) {
            post.time = time;
        }
    }

    private void annotate(Post post, Row row) {
        Annotated annotated = annotated(row);
        if (post.annotated == Annotated.NOTHING) {
            post.annotated = annotated;
        }
    }

    /** A stance toward the rumour goes before one toward the source post. */
    private Annotated annotated(Row row) {
        for (Column column : STANCES) {
            String word = word(column, row);
            if (!word.isEmpty()) {
                return switch (word) {
                    case "support", "supporting" -> Annotated.SUPPORT;
                    case "deny", "denying" -> Annotated.DENY;
                    case "query", "appeal-for-more-information" -> Annotated.QUERY;
                    case "comment", "underspecified" -> Annotated.COMMENT;
                    case "agreed" -> Annotated.AGREED;
                    case "disagreed" -> Annotated.DISAGREED;
                    default ->
                        throw new BadInput(Problem.mustBe(
                                rows.where(column, row), "stance", word, "support, deny, query or comment"));
                };
            }
        }
        return Annotated.NOTHING;
    }

    /** By itself, or by two columns of PHEME: proven true, or proven to be misinformation. */
    private String veracity(Row row) {
        String word = word(Column.VERACITY, row);
        if (word.isEmpty() && rows.has(Column.MISINFORMATION, row)) {
            return proven(rows.get(Column.TRUE, row), rows.get(Column.MISINFORMATION, row));
        }
        if (!word.isEmpty() && !List.of("true", "false", "unverified").contains(word)) {
            sink.warn(Problem.mustBe(rows.where(Column.VERACITY, row), "veracity", word, "true, false or unverified"));
            return "";
        }
        return word;
    }

    private static String proven(String trueOne, String misinformation) {
        if (trueOne.isEmpty() && misinformation.isEmpty()) {
            return "";
        }
        boolean proven = trueOne.equals("1");
        return proven == misinformation.equals("1") ? "unverified" : proven ? "true" : "false";
    }

    /**
     * What a post does to the rumour. Who agrees with a post that denies, denies; where it is not known what the
     * source post does, agreeing counts as supporting. Both are how RumourEval was made of PHEME's annotations.
     */
    private void stance(Post post, @Nullable Post source) {
        boolean denied = source != null && source.annotated == Annotated.DENY;
        post.stance = switch (post.annotated) {
            case SUPPORT -> Stance.ASSERTS;
            case DENY -> Stance.DENIES;
            case QUERY -> Stance.DOUBTS;
            case AGREED -> denied ? Stance.DENIES : Stance.ASSERTS;
            case DISAGREED -> denied ? Stance.ASSERTS : Stance.DENIES;
            case COMMENT -> null;
            case NOTHING -> isTakenToAssert(post) ? Stance.ASSERTS : null;
        };
    }

    /** Where nothing is annotated but the rumour's veracity, the post that began it is taken to spread it. */
    private boolean isTakenToAssert(Post post) {
        if (post.isSource && posts.size() == 1 && !veracity.isEmpty()) {
            post.isTakenToAssert = true;
            return true;
        }
        return false;
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Post post : posts.values()) {
            if (post.annotated == Annotated.COMMENT) {
                counts.merge("comments", 1, Integer::sum);
            } else if (post.annotated == Annotated.NOTHING && post.stance == null) {
                counts.merge("unannotated", 1, Integer::sum);
            }
        }
        return counts;
    }
}

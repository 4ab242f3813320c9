package org.credence.exchange.rumour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.Where;
import org.credence.exchange.table.Row;
import org.credence.model.Stance;
import org.jspecify.annotations.Nullable;

/** A post of a thread, as it is put together from what several files say of it. */
final class Post {
    final String id;
    final Where where;
    String parent = "";
    String author = "";
    String name = "";
    String text = "";
    String url = "";

    @Nullable
    Instant time;

    boolean isSource;
    /** As annotated: toward the rumour, or toward the source post, or nothing. */
    Annotated annotated = Annotated.NOTHING;

    String certainty = "";
    String evidence = "";
    /** What it does to the rumour; null when that is nothing, or not known. */
    @Nullable
    Stance stance;

    /** How many replies up to the post that began the thread; −1 until that is counted. */
    int depth = -1;
    /** The post it replies to; null when it began the thread, or that is not known. */
    @Nullable
    Post above;

    /** Nothing is annotated; it is taken to spread the rumour. */
    boolean isTakenToAssert;
    /** Where all this is from. */
    final List<Row> rows = new ArrayList<>(1);

    Post(String id, Where where) {
        this.id = id;
        this.where = where;
    }

    /** What annotators said of a post. */
    enum Annotated {
        NOTHING,
        SUPPORT,
        DENY,
        QUERY,
        COMMENT,
        /** Agrees with the source post, whatever that does. */
        AGREED,
        DISAGREED
    }
}

package org.credence.exchange.rumour;

import java.util.List;
import java.util.Map;
import org.credence.exchange.file.Where;
import org.jspecify.annotations.Nullable;

/**
 * A thread as it was put together.
 *
 * @param id       as in the files
 * @param event    what it belongs to; empty when not known
 * @param story    the rumour in words; empty when not known
 * @param veracity {@code true}, {@code false} or {@code unverified}; empty when not known
 * @param posts    in the order of the files
 * @param counts   posts that make no statement, by what they do
 * @param extra    what has no place in the model
 * @param where    its first row
 */
record RumourThread(
        String id,
        String event,
        String story,
        String veracity,
        List<Post> posts,
        Map<String, Integer> counts,
        Map<String, String> extra,
        Where where) {

    /** The post that began it; null when it is missing. */
    @Nullable
    Post source() {
        return posts.stream().filter(post -> post.isSource).findFirst().orElse(null);
    }
}

package org.credence.exchange.rumour;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who replies to whom in a thread. What replies to a post that is missing replies to the one that began the thread. */
final class Replies {
    private final Map<String, Post> posts;
    private final @Nullable Post source;

    Replies(Map<String, Post> posts) {
        this.posts = posts;
        this.source = posts.values().stream()
                .filter(post -> post.isSource)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Post source() {
        return source;
    }

    /** Counts how deep each post is, and finds what it answers. */
    void follow() {
        if (source != null) {
            follow(source);
        }
        posts.values().forEach(this::follow);
    }

    private void follow(Post post) {
        Deque<Post> path = new ArrayDeque<>();
        Post at = post;
        while (at != null && at.depth < 0) {
            at.depth = 0;
            path.push(at);
            at = parent(at);
        }
        if (at != null && path.contains(at)) {
            // posts that answer each other in a circle: one of them is taken to answer what began the thread
            at.parent = "";
        }
        path.forEach(this::settle);
    }

    /** Once all that is above it is settled. */
    private void settle(Post post) {
        Post parent = parent(post);
        if (parent != null) {
            post.depth = parent.depth + 1;
            post.above = parent;
        }
    }

    private @Nullable Post parent(Post post) {
        if (post.isSource) {
            return null;
        }
        Post parent = posts.get(post.parent);
        return parent == null || parent.id.equals(post.id) ? source : parent;
    }
}

package org.credence.exchange.rumour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.credence.exchange.file.Where;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private final Map<String, Post> posts = new LinkedHashMap<>();

    @Test
    void depthCountsRepliesUpToTheFirstPost() {
        Post deepest = post("c", "b");
        post("b", "a");
        post("a", "").isSource = true;
        new Replies(posts).follow();
        assertEquals(2, deepest.depth);
        assertEquals("b", above(deepest));
        assertNull(posts.get("a").above);
    }

    @Test
    void whatRepliesToAMissingPostRepliesToTheFirst() {
        post("a", "").isSource = true;
        Post reply = post("b", "deleted");
        new Replies(posts).follow();
        assertEquals(1, reply.depth);
        assertEquals("a", above(reply));
    }

    /** Otherwise a statement would cite itself in the end. */
    @Test
    void circleIsOpened() {
        Post b = post("b", "c");
        Post c = post("c", "b");
        Post self = post("d", "d");
        new Replies(posts).follow();
        assertNull(b.above);
        assertEquals("b", above(c));
        assertNull(self.above);
    }

    /** Time must grow with the posts, not with their square. */
    @Test
    void longChainIsFollowedOnce() {
        int length = 200_000;
        post("0", "").isSource = true;
        for (int i = 1; i <= length; i++) {
            post(Integer.toString(i), Integer.toString(i - 1));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Replies(posts).follow());
        assertEquals(length, posts.get(Integer.toString(length)).depth);
    }

    private static String above(Post post) {
        assertNotNull(post.above);
        return post.above.id;
    }

    private Post post(String id, String parent) {
        Post post = new Post(id, Where.file("x"));
        post.parent = parent;
        posts.put(id, post);
        return post;
    }
}

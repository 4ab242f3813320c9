package org.credence.exchange.rumour;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.json.Tree;

/**
 * A post as Twitter or Reddit gives it.
 *
 * @param id     the post's
 * @param parent what it answers; empty when it does not say
 * @param fields texts for {@link #HEADER}
 */
record PostJson(String id, String parent, List<String> fields) {
    static final List<String> HEADER = List.of(
            "author",
            "name",
            "time",
            "text",
            "url",
            "has_url",
            "verified",
            "followers",
            "statuses",
            "acct_created",
            "retweets",
            "favs",
            "lang",
            "media");

    /**
     * A post in JSON.
     *
     * @throws BadInput when it has no id
     */
    static PostJson of(Tree json) {
        Tree post = unwrapped(json);
        String id = first(post, "id_str", "id");
        if (id.isEmpty()) {
            throw new BadInput(post.mustBe("id", "missing", "given for a post"));
        }
        Tree user = post.at("user");
        String screenName = first(user, "screen_name");
        String author = screenName.isEmpty() ? first(post, "author") : first(user, "id_str", "id", "screen_name");
        List<String> fields = new ArrayList<>(List.of(
                author,
                screenName.isEmpty() ? author : "@" + screenName,
                first(post, "created_at", "created_utc", "created"),
                text(post),
                screenName.isEmpty() ? "" : "https://twitter.com/" + screenName + "/status/" + id,
                post.at("entities").at("urls").entries().isEmpty() ? "0" : "1"));
        fields.addAll(List.of(
                first(user, "verified"),
                first(user, "followers_count"),
                first(user, "statuses_count"),
                first(user, "created_at"),
                first(post, "retweet_count", "score"),
                first(post, "favorite_count"),
                first(post, "lang"),
                first(
                        post.at("entities").at("media").entries().stream()
                                .findFirst()
                                .orElse(post.at("none")),
                        "type")));
        return new PostJson(id, parent(post), fields);
    }

    /** Reddit wraps its posts. */
    private static Tree unwrapped(Tree json) {
        Tree data = json.at("data");
        Tree child = data.at("children").entries().stream().findFirst().orElse(data);
        Tree inner = child.at("data").isObject() ? child.at("data") : child;
        return inner.isObject() ? inner : json;
    }

    private static String parent(Tree post) {
        String parent = first(post, "in_reply_to_status_id_str", "in_reply_to_status_id", "parent_id");
        return parent.replaceFirst("^t[1-6]_", "");
    }

    private static String text(Tree post) {
        String text = first(post, "full_text", "text", "body");
        return text.isEmpty() ? (first(post, "title") + "\n" + first(post, "selftext")).strip() : text;
    }

    private static String first(Tree tree, String... fields) {
        for (String field : fields) {
            String text = tree.at(field).text();
            if (text != null) {
                return text;
            }
        }
        return "";
    }
}

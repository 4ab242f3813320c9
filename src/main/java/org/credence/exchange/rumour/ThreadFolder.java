package org.credence.exchange.rumour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.Tree;
import org.credence.exchange.table.Row;
import org.credence.exchange.table.Table;

/** The folder of one thread, a file a post, as rows. */
final class ThreadFolder {
    private static final List<String> REPLIES = List.of("replies", "reactions");
    private static final String RUMOUR = "rumour";
    private static final List<String> STORY =
            List.of("event", "thread", "story", "true", "misinformation", "is_turnaround");
    private static final List<String> POST = Stream.concat(
                    Stream.of("event", "thread", "veracity", "post", "parent", "is_source", "stance"),
                    PostJson.HEADER.stream())
            .toList();

    private final Path folder;
    private final String id;
    private final String event;
    private final Annotations annotations;
    private final Table table;
    private final Map<String, String> parents = new HashMap<>();

    ThreadFolder(Path folder, String id, String event, Annotations annotations) {
        this.folder = folder;
        this.id = id;
        this.event = event;
        this.annotations = annotations;
        this.table = Table.named(folder.toString(), POST);
    }

    /** Hands on a row for each post, the one that began the thread first. */
    void read(Path source, RowTaker rows, Sink sink) throws IOException {
        try {
            structure();
            story(rows);
        } catch (BadInput e) {
            sink.read();
            sink.reject(e.problem());
            return;
        }
        posts(source, true, rows, sink);
        for (String replies : REPLIES) {
            if (Files.isDirectory(folder.resolve(replies))) {
                posts(folder.resolve(replies), false, rows, sink);
            }
        }
    }

    /** Who replies to whom, as far as the posts themselves do not say. */
    private void structure() {
        Path file = folder.resolve("structure.json");
        if (Files.exists(file)) {
            branches(tree(file));
        }
    }

    private void branches(Tree tree) {
        for (String post : tree.fields()) {
            for (String reply : tree.at(post).fields()) {
                parents.put(reply, post);
            }
            branches(tree.at(post));
        }
    }

    /** What PHEME says of a thread. */
    private void story(RowTaker rows) throws IOException {
        Path file = folder.resolve("annotation.json");
        if (!Files.exists(file)) {
            return;
        }
        Tree story = tree(file);
        String is = story.at("is_rumour").text();
        if (is != null && !is.equals(RUMOUR)) {
            throw new BadInput(story.at("is_rumour").mustBe("thread", is, "a rumour"));
        }
        List<String> fields = new ArrayList<>(List.of(event, id));
        for (String field : List.of("category", "true", "misinformation", "is_turnaround")) {
            String text = story.at(field).text();
            fields.add(text == null ? "" : text);
        }
        rows.take(Row.of(Table.named(file.toString(), STORY), 0, fields));
    }

    private void posts(Path posts, boolean source, RowTaker rows, Sink sink) throws IOException {
        for (Path file : ThreadFolders.entries(posts)) {
            if (file.toString().endsWith(".json") && Files.isRegularFile(file)) {
                sink.read();
                try {
                    rows.take(row(PostJson.of(tree(file)), source));
                } catch (BadInput e) {
                    sink.reject(e.problem());
                }
            }
        }
    }

    private Row row(PostJson post, boolean source) {
        String parent = post.parent().isEmpty() ? parents.getOrDefault(post.id(), "") : post.parent();
        List<String> fields = new ArrayList<>(List.of(
                event,
                id,
                annotations.veracity(id),
                post.id(),
                source ? "" : parent,
                source ? "1" : "0",
                annotations.stance(post.id())));
        fields.addAll(post.fields());
        return Row.of(table, 0, fields);
    }

    private static Tree tree(Path file) {
        Tree tree = Tree.read(InputFile.readWhole(file, Annotations.OPTIONS));
        if (!tree.isObject()) {
            throw new BadInput(Problem.mustBe(Where.file(file.toString()), "file", tree.found(), "an object"));
        }
        return tree;
    }
}

package org.credence.exchange.rumour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.Tree;

/** Stances by post and veracity by thread, from files that lie somewhere beside the threads. */
final class Annotations {
    static final ReadOptions OPTIONS = ReadOptions.STRICT;

    private static final Set<String> STANCES = Set.of("support", "deny", "query", "comment");
    private static final Set<String> VERACITIES = Set.of("true", "false", "unverified");

    private final Map<String, String> stances = new HashMap<>();
    private final Map<String, String> veracities = new HashMap<>();
    private int used;

    ReadOptions options() {
        return OPTIONS;
    }

    /** Whether a file is annotations that name their threads themselves. */
    static boolean isScheme(String name) {
        return name.matches(".*scheme-annotations\\.jsonl?(\\.gz|\\.zst)?");
    }

    private static boolean isKey(String name) {
        return name.matches("subtask[AB]\\.json|.*-key\\.json");
    }

    /** Looks for them in a folder, below, and in a folder beside it that has its name and {@code -annotations}. */
    void find(ImportFile root, int levels, Sink sink) throws IOException {
        look(root.path(), levels, sink);
        Path beside = root.path().toAbsolutePath().normalize();
        Path annotations = beside.resolveSibling(beside.getFileName() + "-annotations");
        if (Files.isDirectory(annotations)) {
            look(annotations, 1, sink);
        }
    }

    private void look(Path folder, int levels, Sink sink) throws IOException {
        for (Path entry : ThreadFolders.entries(folder)) {
            String name = String.valueOf(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && levels > 0) {
                look(entry, levels - 1, sink);
            } else if (isKey(name)) {
                try {
                    add(Tree.read(InputFile.readWhole(entry, OPTIONS)));
                } catch (BadInput e) {
                    sink.read();
                    sink.reject(e.problem());
                }
            }
        }
    }

    /** Objects from id to word, one or several; the word tells what is annotated. */
    private void add(Tree tree) {
        for (String id : tree.fields()) {
            String word = tree.at(id).text();
            if (word == null) {
                add(tree.at(id));
            } else if (STANCES.contains(word)) {
                stances.put(id, word);
            } else if (VERACITIES.contains(word)) {
                veracities.put(id, word);
            } else {
                throw new BadInput(tree.at(id)
                        .mustBe("annotation", word, "support, deny, query, comment, true, false or unverified"));
            }
        }
    }

    /** Empty when there is none. */
    String stance(String post) {
        String stance = stances.getOrDefault(post, "");
        used += stance.isEmpty() ? 0 : 1;
        return stance;
    }

    /** Empty when there is none. */
    String veracity(String thread) {
        return veracities.getOrDefault(thread, "");
    }

    /** Annotated posts without a file are no reject: releases come without the posts themselves. */
    void tellUnused(Sink sink) {
        int missing = stances.size() - used;
        if (missing > 0) {
            sink.remark(missing + " annotated posts have no file");
        }
    }
}

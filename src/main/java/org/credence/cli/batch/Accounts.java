package org.credence.cli.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.credence.cli.options.Batch;
import org.credence.model.Source;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/**
 * What the files of sources of one run say of each source. Where two of them contradict each other, each incident is
 * scored with its own, and the user is told. Records differ from file to file without a contradiction.
 */
final class Accounts {
    private record Account(Path file, Source source) {}

    private final Map<String, Account> first = new HashMap<>();
    private final Set<String> contradicted = new TreeSet<>();
    private @Nullable String example;
    private @Nullable Path last;

    /** Takes what a batch says of its sources. */
    void add(Batch batch) {
        Path file = batch.sourcesFile();
        if (file.equals(last)) {
            return;
        }
        last = file;
        for (Source source : batch.sources().all()) {
            Account before = first.putIfAbsent(source.id(), new Account(file, source));
            if (before != null) {
                compare(before, new Account(file, source));
            }
        }
    }

    private void compare(Account before, Account now) {
        String then = told(before.source());
        String here = told(now.source());
        if (!then.equals(here) && contradicted.add(now.source().id()) && example == null) {
            example = now.file() + ": warning: The source (" + now.source().id() + ": " + here + ") must be what "
                    + before.file() + " says it is (" + then + ").";
        }
    }

    /** What bears on a score, whatever the order in which it is told. */
    private static String told(Source source) {
        Set<String> sides = new TreeSet<>();
        source.allegiances().forEach(it -> sides.add(it.party() + " as " + Wire.name(it.bond())));
        return "kind " + Wire.name(source.kind())
                + (source.owner() == null ? "" : ", owner " + source.owner())
                + (sides.isEmpty() ? "" : ", allegiances " + String.join(" and ", sides));
    }

    /** What to say of contradictions; nothing where there are none. */
    Optional<String> warning() {
        return Optional.ofNullable(example)
                .map(told -> told + more() + "\nMaybe put one of them right; "
                        + "until then each incident is scored with the sources of its own file.");
    }

    private String more() {
        int others = contradicted.size() - 1;
        return others == 0 ? "" : " So it is with " + others + (others == 1 ? " other." : " others.");
    }
}

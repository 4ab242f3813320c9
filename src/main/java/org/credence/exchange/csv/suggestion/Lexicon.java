package org.credence.exchange.csv.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.credence.exchange.csv.mapping.Target;
import org.credence.facts.Names;

/** What headers and cells usually mean, in several languages; from {@code headers.tsv} and {@code words.tsv}. */
final class Lexicon {
    /** A header that may mean several things; what the rows hold decides. */
    static final String ANY_ID = "id";

    static final String ANY_DATE = "date";

    private static final String NOTHING = "-";

    private final Map<String, Meaning> exact = new HashMap<>();
    private final List<Map.Entry<String, Meaning>> parts = new ArrayList<>();
    private final Map<Target, Map<String, String>> words = new HashMap<>();

    /**
     * What a header means.
     *
     * @param field    the path of a field, or one of the undecided ones
     * @param constant the aspect that goes with it, or empty
     */
    record Meaning(String field, String constant) {}

    Lexicon() {
        for (String[] line : lines("headers.tsv")) {
            Meaning meaning = new Meaning(line[0], line[1].equals(NOTHING) ? "" : line[1]);
            for (String name : line[2].split("\\|", -1)) {
                String key = Names.key(name.replace("*", ""));
                exact.putIfAbsent(key, meaning);
                if (name.endsWith("*")) {
                    parts.add(Map.entry(key, meaning));
                }
            }
        }
        parts.sort((a, b) -> b.getKey().length() - a.getKey().length());
        for (String[] line : lines("words.tsv")) {
            Target target = Target.of(line[0]);
            if (target == null) {
                throw new IllegalStateException("The field (" + line[0] + ") of words.tsv must be one.");
            }
            for (String word : line[2].split("\\|", -1)) {
                words.computeIfAbsent(target, it -> new HashMap<>()).putIfAbsent(Names.key(word), line[1]);
            }
        }
    }

    private static List<String[]> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The list (" + name + ") must be shipped.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a header means by its whole name. */
    Optional<Meaning> exactly(String header) {
        return Target.of(header) != null
                ? Optional.of(new Meaning(header, ""))
                : Optional.ofNullable(exact.get(Names.key(header)));
    }

    /** What a header means by a part of its name, the longest that is known. */
    Optional<Meaning> partly(String header) {
        String key = " " + Names.key(header) + " ";
        return parts.stream()
                .filter(part -> key.contains(" " + part.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The word of a field that a text stands for. */
    Optional<String> word(Target target, String text) {
        return target.words().contains(text)
                ? Optional.of(text)
                : Optional.ofNullable(words.getOrDefault(target, Map.of()).get(Names.key(text)));
    }
}

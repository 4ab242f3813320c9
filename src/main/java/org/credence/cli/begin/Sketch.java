package org.credence.cli.begin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The files of something new, before they are written.
 *
 * @param rule    the text of the rule file; empty when there is none
 * @param fixture the texts of the fixture, by the names of their files
 */
record Sketch(String rule, Map<String, String> fixture) {
    private static final String FOLDER = "/org/credence/template/";

    /** A rule, an incident in which it speaks, and one in which it is silent. */
    static Sketch ofRule(String name) {
        Map<String, String> values = Map.of("name", name);
        return new Sketch(
                filled("rule/rule.drl", values),
                fixture("rule/", List.of("incidents.jsonl", "sources.json", "expect.json"), values));
    }

    /**
     * An incident with a report and a denial.
     *
     * @param low  the confidence that is expected at the least
     * @param high the confidence that is expected at the most
     */
    static Sketch ofIncident(String name, double low, double high) {
        Map<String, String> values = Map.of("name", name, "low", Double.toString(low), "high", Double.toString(high));
        return new Sketch("", fixture("incident/", List.of("incident.json", "sources.json", "expect.json"), values));
    }

    private static Map<String, String> fixture(String folder, List<String> files, Map<String, String> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach(file -> texts.put(file, filled(folder + file, values)));
        return texts;
    }

    private static String filled(String template, Map<String, String> values) {
        String text = read(template);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return text;
    }

    private static String read(String template) {
        try (InputStream in = Objects.requireNonNull(Sketch.class.getResourceAsStream(FOLDER + template), template)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

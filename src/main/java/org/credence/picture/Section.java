package org.credence.picture;

import java.util.List;

/**
 * A part of a page, under its heading.
 *
 * @param heading  what it is about
 * @param lead     paragraphs before the pictures
 * @param facts    what it comes to, at a glance
 * @param figures  below each other, in this order
 * @param sections parts of this part
 */
public record Section(
        String heading, List<String> lead, List<Fact> facts, List<Figure> figures, List<Section> sections) {
    public Section {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("The heading of a section must not be blank.");
        }
        lead = List.copyOf(lead);
        facts = List.copyOf(facts);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /** A section of pictures alone. */
    public static Section of(String heading, String lead, List<Figure> figures) {
        return new Section(heading, lead.isEmpty() ? List.of() : List.of(lead), List.of(), figures, List.of());
    }
}

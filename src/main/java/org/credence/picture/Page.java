package org.credence.picture;

import java.util.List;

/**
 * One page.
 *
 * @param title    what it is about; its first heading
 * @param lead     what to know before all else, a paragraph each
 * @param facts    what it comes to, at a glance
 * @param sections below each other, in this order
 * @param colophon what it was made with, last and small
 */
public record Page(String title, List<String> lead, List<Fact> facts, List<Section> sections, List<Fact> colophon) {
    public Page {
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title of a page must not be blank.");
        }
        lead = List.copyOf(lead);
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        colophon = List.copyOf(colophon);
    }
}

package org.credence.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void namesThatReadAlikeHaveOneKey() {
        assertEquals("radio zurich fm", Names.key("Radio Zürich (FM)"));
        assertEquals(Names.key("Moskva"), Names.key("Москва"));
    }

    /** The transforms take seconds for what a hostile file can hold, and it is no name. */
    @Test
    void whatIsTooLongForANameIsNotTransliterated() {
        assertEquals("z".repeat(1_000), Names.key("Ž".repeat(1_000)));
        assertEquals("ž".repeat(1_001), Names.key("Ž".repeat(1_001)));
    }
}

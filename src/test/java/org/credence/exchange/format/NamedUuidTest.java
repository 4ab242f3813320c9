package org.credence.exchange.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedUuidTest {
    private static final String DNS = "6ba7b8109dad11d180b400c04fd430c8";

    /** The example of RFC 9562, A.4: www.example.com in the namespace of domain names. */
    @Test
    void hashBecomesAUuidAsTheStandardSays() {
        var sha1 = NamedUuid.sha1();
        sha1.update(java.util.HexFormat.of().parseHex(DNS));
        sha1.update("www.example.com".getBytes(StandardCharsets.UTF_8));
        assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NamedUuid.ofHash(sha1.digest()));
    }

    /** Ids that were written once must be the same in every later version. */
    @Test
    void sameNameIsTheSameForEver() {
        assertEquals("2691b284-a0a4-5880-8309-a0be21a2774c", author());
    }

    private static String author() {
        return org.credence.exchange.stix.StixNames.AUTHOR.substring("identity--".length());
    }

    @Test
    void partsNeverRunIntoEachOther() {
        assertNotEquals(NamedUuid.of("ab", "c"), NamedUuid.of("a", "bc"));
        assertNotEquals(NamedUuid.of("a", "b"), NamedUuid.of("a b"));
        UUID made = NamedUuid.of("a", "b");
        assertEquals(5, made.version());
        assertEquals(2, made.variant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2ED6657D-E927-568B-95E1-2665A8AEA6A2", "6ba7b810-9dad-11d1-80b4-00c04fd430c8"})
    void uuidIsKept(String uuid) {
        assertTrue(NamedUuid.isUuid(uuid));
        assertEquals(uuid.toLowerCase(java.util.Locale.ROOT), NamedUuid.keptOr(uuid, "x"));
    }

    /** Version 0 and 6, variant c, too short, in braces. */
    @ParameterizedTest
    @CsvSource({
        "00000000-0000-0000-0000-000000000000",
        "2ed6657d-e927-668b-95e1-2665a8aea6a2",
        "2ed6657d-e927-568b-c5e1-2665a8aea6a2",
        "2ed6657d-e927-568b-95e1-2665a8aea6a",
        "{2ed6657d-e927-568b-95e1-2665a8aea6a2}"
    })
    void whatIsNoUuidBecomesOne(String name) {
        assertEquals(NamedUuid.of("x", name).toString(), NamedUuid.keptOr(name, "x", name));
    }
}

package org.credence.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1}                             | {\"a\":1}",
                "[{\"a\":1}, {\"b\":[2,{}]}]           | /0 {\"a\":1}; /1 {\"b\":[2,{}]}",
                "{\"a\":1} {\"b\":2}                   | {\"a\":1}; {\"b\":2}",
                "{\"x\":[7],\"in\":[{\"a\":1},2]}      | /in/0 {\"a\":1}; /in/1 2",
                "{\"in\" : [ {} ],\"y\":\"]}\",\"in\":[3]} | /in/0 {}; /in/0 3",
                "{\"in\":[]} {\"in\":[1]}              | /in/0 1",
                "{\"z\":{\"in\":[1]}}                  | {\"z\":{\"in\":[1]}}",
                "{\"in\":{\"a\":1}}                    | {\"in\":{\"a\":1}}",
                "[[1],[2]]                             | /0 [1]; /1 [2]",
                "{\"a\":\"in\\\"\",\"b\":[1]}          | {\"a\":\"in\\\"\",\"b\":[1]}",
                "[\"a,b\",1 ,null]                     | /0 \"a,b\"; /1 1; /2 null",
                "[{\"a\":\"unclosed}]                  | /0 {\"a\":\"unclosed}]",
                "] } x                                 | ] } x",
                "[]                                    | ``",
            })
    void recordsAreFoundByTheirBrackets(String text, String records) {
        assertEquals(records, String.join("; ", all(elements(text, 100))));
    }

    @Test
    void placesAreThoseOfTheWhole() {
        Elements elements = elements("\uFEFF{\n \"é\":0, \"in\":[ {\"a\":1},\n  {\"b\":\n 2}]}", 100);
        elements.next();
        Passage second = elements.next();
        assertEquals(3, second.start().line());
        assertEquals(3, second.start().column());
        assertEquals("x:3:3 (/in/1)", second.at(0, "").toString());
        assertEquals(
                "x:4:2 (/in/1/b)", second.at(second.text().indexOf('2'), "/b").toString());
    }

    @Test
    void recordThatIsTooLongIsBadAlone() {
        Elements elements = elements("[{\"a\":\"123456789\"},{\"b\":1}]", 10);
        BadInput thrown = assertThrows(BadInput.class, elements::next);
        assertEquals(
                "x:1:2 (/0): The record (longer than 10 bytes) must be at most 10 bytes.\n"
                        + "Maybe a closing bracket or double quote is missing.",
                thrown.getMessage());
        assertEquals("{\"b\":1}", elements.next().text());
        assertNull(elements.next());
    }

    @Test
    void recordThatIsNoUtf8IsBadAlone() {
        byte[] bytes = "[\"b\u00FCd\",1]".getBytes(StandardCharsets.ISO_8859_1);
        Elements elements = new Elements("x", new ByteArrayInputStream(bytes), 100, Set.of("in"));
        assertThrows(BadInput.class, elements::next);
        assertEquals("1", elements.next().text());
    }

    @Test
    void whatStandsBesideTheRecordsMayBeLong() {
        assertEquals(
                List.of("/in/0 1", "/in/0 2"),
                all(elements("{\"in\":[1],\"long\":\"" + "x".repeat(50) + "\",\"in\":[2]}", 40)));
    }

    static Elements elements(String text, int limit) {
        return new Elements("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit, Set.of("in"));
    }

    private static List<String> all(Elements elements) {
        List<String> all = new ArrayList<>();
        for (Passage next = elements.next(); next != null; next = elements.next()) {
            all.add((next.start().pointer() + " " + next.text()).strip());
        }
        return all;
    }
}

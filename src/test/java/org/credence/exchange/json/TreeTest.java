package org.credence.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void whatIsNotThereIsMissing() {
        Tree tree = Tree.read(Passage.of("x", "{\"a\":null}"));
        assertTrue(tree.at("a").isMissing());
        assertTrue(tree.at("b").at("c").isMissing());
        assertNull(tree.at("b").at("c").text());
        assertEquals(List.of(), tree.at("b").entries());
    }

    @Test
    void oneIsAsGoodAsAnArrayOfOne() {
        Tree tree = Tree.read(Passage.of("x", "{\"a\":1,\"b\":[1]}"));
        assertEquals("1", tree.at("a").entries().get(0).text());
        assertEquals("1", tree.at("b").entries().get(0).text());
    }

    @Test
    void numbersAreKeptAsWritten() {
        Tree tree = Tree.read(Passage.of("x", "[1.50, 1e400, \" a \", true]"));
        assertEquals(
                List.of("1.50", "1e400", "a", "true"),
                tree.entries().stream().map(Tree::text).toList());
    }

    @Test
    void everyValueKnowsItsPlace() {
        Tree tree = Tree.read(Passage.of("x", "{\"a/b\":\n[0, {\"c\":7}]}"));
        Tree there = tree.at("a/b").entries().get(1).at("c");
        assertEquals("x:2:10 (/a~1b/1/c)", there.where().toString());
        assertEquals(
                "x:2:5 (/a~1b/1/d): The d (missing) must be given.",
                tree.at("a/b")
                        .entries()
                        .get(1)
                        .at("d")
                        .mustBe("d", "missing", "given")
                        .toString());
    }

    @Test
    void fieldGivenTwiceIsRefused() {
        BadInput thrown = assertThrows(BadInput.class, () -> Tree.read(Passage.of("x", "{\"a\":1,\"a\":2}")));
        assertEquals("x:1:8 (/a): The field (a) must be given only once.", thrown.getMessage());
    }

    @Test
    void deepNestingIsRefused() {
        BadInput thrown = assertThrows(BadInput.class, () -> Tree.read(Passage.of("x", "[".repeat(100_000))));
        assertTrue(thrown.getMessage().contains("must be within 100 levels"), thrown.getMessage());
    }
}

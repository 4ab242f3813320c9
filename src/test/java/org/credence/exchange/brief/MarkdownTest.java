package org.credence.exchange.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "plain words, 3 boats; plain words, 3 boats",
                "a | b; a \\| b",
                "*loud* _soft_ ~gone~; \\*loud\\* \\_soft\\_ \\~gone\\~",
                "`code` ``; \\`code\\` \\`\\`",
                "[read me](https://x.example/); \\[read me\\](https\\://x.example/)",
                "![pixel](http://x.example/p.png); \\!\\[pixel\\](http\\://x.example/p.png)",
                "<script>alert(1)</script>; \\<script\\>alert(1)\\</script\\>",
                "<!-- gone -->; \\<\\!-- gone --\\>",
                "# title; \\# title",
                "$x$; \\$x\\$",
                "- item; \\- item",
                "+ item; \\+ item",
                "--- ; \\---",
                "1. item; 1\\. item",
                "12) item; 12\\) item",
                "www.x.example; www\\.x.example",
                "me@x.example; me\\@x.example",
                "-3 degrees; -3 degrees",
                "C:\\temp; C:\\\\temp"
            })
    void nothingFormatsOrLinks(String text, String safe) {
        assertEquals(safe, Markdown.text(text, 100));
    }

    @Test
    void noEntityIsRead() {
        assertEquals("\\&lt;script\\&gt;", Markdown.text("&lt;script&gt;", 100));
    }

    @Test
    void itStaysOnOneLineAndWithinItsLength() {
        assertEquals("a b c", Markdown.text(" a\n\n b\t\u2028c\r\n", 100));
        assertEquals("\\*\\*\\*…", Markdown.text("*****", 3));
        assertEquals("🔥🔥…", Markdown.text("🔥🔥🔥", 2));
    }

    /** They would turn the rest of the line around, or hide what stands there. */
    @Test
    void marksThatSteerAreLeftOut() {
        assertEquals("abc", Markdown.text("a\u202Eb\u200B\u0007c", 100));
    }

    @Test
    void pageIsALink() {
        assertEquals("[page](<https://x.example/a(b)%7Cc>)", Markdown.link("page", "https://x.example/a(b)%7Cc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//x.example/",
                "https:///no-host",
                "https://name:word@x.example/",
                "https://x.example/ )[",
                "https://x.example/|",
                "https://x.example/<b>",
                "not an address"
            })
    void whatIsNoPageIsNoLink(String address) {
        assertNull(Markdown.link("page", address));
    }

    @Test
    void rowsHoldTheirCells() {
        assertEquals("| a | b |\n|---|---|\n", Markdown.heading(List.of("a", "b")));
    }
}

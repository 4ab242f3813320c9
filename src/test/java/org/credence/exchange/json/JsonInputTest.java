package org.credence.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonInputTest {
    @ParameterizedTest
    @CsvSource({
        "'{\"a\":1}\n{', true",
        "'\n {\"a\":\"}\"}\n{\"b\":2}', true",
        "'{\"a\":1}\n', false",
        "'{\"a\":\n{\"b\":1}}', false",
        "'{\"a\":\"{\"\n{}', false",
        "'{\"a\":\"\\\"}\"}\n{}', true",
        "'[{}]\n[{}]', false",
        "'{}{}', false",
        "'', false",
    })
    void linesAreToldByTheFirstTwo(String head, boolean lines) {
        assertEquals(lines, JsonInput.isLines(head), head);
    }
}

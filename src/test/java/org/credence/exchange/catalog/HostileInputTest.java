package org.credence.exchange.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.credence.exchange.format.Format;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: every importer makes nothing of them, and says so. */
class HostileInputTest {
    private static final int DEEP = 100_000;

    @TestFactory
    Stream<DynamicTest> hostileInputsAreRejected(@TempDir Path folder) throws IOException {
        Map<String, byte[]> inputs = inputs();
        return Formats.in().stream()
                .flatMap(format -> inputs.entrySet().stream().map(input -> {
                    String name = format.name() + ", " + input.getKey();
                    return DynamicTest.dynamicTest(name, () -> {
                        Path file = Files.write(folder.resolve("input"), input.getValue());
                        assertRejected(format, file);
                    });
                }));
    }

    private static void assertRejected(Format format, Path file) throws IOException {
        ImportRun run =
                ImportRun.of(format, List.of(new ImportFile("input", file)), ImportOptions.USUAL, incident -> {});
        assertEquals(0, run.count().incidents());
        assertTrue(run.count().rejects() > 0, "nothing was rejected");
        run.rejects().forEach(reject -> assertTrue(reject.message().length() < 1_000, reject.message()));
    }

    private static Map<String, byte[]> inputs() throws IOException {
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("empty", new byte[0]);
        inputs.put("blank", bytes(" \n\n\t\n"));
        inputs.put("nothing but zeros", new byte[100_000]);
        inputs.put("deep arrays", bytes("[".repeat(DEEP)));
        inputs.put("deep arrays, closed", bytes("[".repeat(DEEP) + "]".repeat(DEEP)));
        inputs.put("deep objects", bytes("{\"a\":".repeat(DEEP)));
        inputs.put("a line without end", bytes("a".repeat(4_000_000)));
        inputs.put("a text without end", bytes("{\"a\":\"" + "a".repeat(4_000_000)));
        inputs.put("many values", bytes("{\"claims\":[" + "1,".repeat(2_000_000) + "1]}"));
        inputs.put("many columns", bytes("a,".repeat(200_000) + "a\n" + "1,".repeat(200_000) + "1\n"));
        inputs.put("many quotes", bytes("\"".repeat(100_001)));
        inputs.put("a number too large", bytes("{\"claims\":1e400,\"claims\":1e400}"));
        inputs.put("UTF-16", "{\"a\":1}\n".getBytes(StandardCharsets.UTF_16));
        inputs.put("a bracket and zeros, like UTF-32", bytes("\n[{\u0000\u0000\u0000\"}]"));
        inputs.put("a bracket and a zero, like UTF-16", bytes("\n{\u0000}"));
        inputs.put("half UTF-8, half Latin-1", latin());
        inputs.put("an archive", bytes("PK\u0003\u0004 no archive"));
        inputs.put("a packed file cut off", cutOff());
        inputs.put("a packed file that is none", new byte[] {(byte) 0x1F, (byte) 0x8B, 1, 2, 3});
        inputs.put("a Zstandard file that is none", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 9, 9, 9, 9});
        inputs.put("XML with entities", bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        return inputs;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin() {
        return ("{\"é\":\"" + "é".repeat(10)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cutOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(bytes("{\"a\":1}\n".repeat(10_000)));
        }
        return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    }
}

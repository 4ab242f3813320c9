package org.credence.exchange.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON in UTF-8: a record on a line for machines, or spread out for people. */
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** One line, without its end. */
    public static <T> String line(T value, Writing<T> writing) {
        return new String(bytes(value, writing, null), StandardCharsets.UTF_8);
    }

    /** Two spaces a level, the same line ends on every system, one at the end. */
    public static <T> String pretty(T value, Writing<T> writing) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return new String(bytes(value, writing, printer), StandardCharsets.UTF_8) + "\n";
    }

    private static <T> byte[] bytes(T value, Writing<T> writing, @Nullable PrettyPrinter printer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator out = generator(bytes)) {
            out.setPrettyPrinter(printer);
            writing.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes onto a stream, which closing it closes. */
    public static JsonGenerator generator(OutputStream stream) throws IOException {
        return FACTORY.createGenerator(stream, JsonEncoding.UTF8);
    }

    /** An array of texts; nothing when there are none. */
    public static void writeTexts(String field, Iterable<String> texts, JsonGenerator out) throws IOException {
        if (texts.iterator().hasNext()) {
            writeAllTexts(field, texts, out);
        }
    }

    /** An array of texts, empty when there are none. */
    public static void writeAllTexts(String field, Iterable<String> texts, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart(field);
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }

    /** A text; nothing when it is null. */
    public static void writeText(String field, @Nullable String text, JsonGenerator out) throws IOException {
        if (text != null) {
            out.writeStringField(field, text);
        }
    }

    /** Texts by name, in their order; nothing when there are none. */
    public static void writeMap(String field, Map<String, String> texts, JsonGenerator out) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart(field);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.writeStringField(text.getKey(), text.getValue());
        }
        out.writeEndObject();
    }

    /** A number that reads as the same double; nothing when it is null. */
    public static void writeNumber(String field, @Nullable Double number, JsonGenerator out) throws IOException {
        if (number != null) {
            out.writeFieldName(field);
            out.writeNumber(PlainNumber.of(number));
        }
    }
}

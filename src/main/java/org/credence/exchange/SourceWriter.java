package org.credence.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.credence.exchange.json.JsonLines;
import org.credence.exchange.json.JsonText;
import org.credence.model.Allegiance;
import org.credence.model.Allegiance.Bond;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Tally;
import org.credence.model.TrackRecord;
import org.credence.model.Wire;

/** Writes sources in the native form; what stands by default is left out, and reading gives equal sources. */
public final class SourceWriter {
    private SourceWriter() {}

    /** One line, without its end. */
    public static String line(Source source) {
        return JsonText.line(source, SourceWriter::write);
    }

    /** A file of sources. */
    public static String pretty(Sources sources) {
        return JsonText.pretty(sources, (all, out) -> {
            out.writeStartArray();
            for (Source source : all.all()) {
                write(source, out);
            }
            out.writeEndArray();
        });
    }

    /** One source a line, onto a stream. */
    public static JsonLines<Source> lines(OutputStream stream) throws IOException {
        return new JsonLines<>(stream, SourceWriter::write);
    }

    /** An object among others. */
    public static void write(Source source, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", source.id());
        out.writeStringField("name", source.name());
        out.writeStringField("kind", Wire.name(source.kind()));
        writeAllegiances(source, out);
        JsonText.writeText("owner", source.owner(), out);
        JsonText.writeTexts("languages", source.languages(), out);
        JsonText.writeTexts("aliases", source.aliases(), out);
        if (!source.record().equals(TrackRecord.NONE)) {
            write(source.record(), out);
        }
        if (!source.copies().isEmpty()) {
            out.writeObjectFieldStart("copies");
            for (Map.Entry<String, Double> copy : source.copies().entrySet()) {
                JsonText.writeNumber(copy.getKey(), copy.getValue(), out);
            }
            out.writeEndObject();
        }
        JsonText.writeMap("extra", source.extra(), out);
        out.writeEndObject();
    }

    private static void writeAllegiances(Source source, JsonGenerator out) throws IOException {
        if (source.allegiances().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("allegiances");
        for (Allegiance allegiance : source.allegiances()) {
            if (allegiance.bond() == Bond.MEMBER) {
                out.writeString(allegiance.party());
            } else {
                out.writeStartObject();
                out.writeStringField("party", allegiance.party());
                out.writeStringField("bond", Wire.name(allegiance.bond()));
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private static void write(TrackRecord record, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("record");
        write("asserts", record.asserts(), out);
        write("denies", record.denies(), out);
        if (!record.topics().isEmpty()) {
            out.writeObjectFieldStart("topics");
            for (Map.Entry<String, TrackRecord.ByDirection> topic :
                    record.topics().entrySet()) {
                out.writeObjectFieldStart(topic.getKey());
                write("asserts", topic.getValue().asserts(), out);
                write("denies", topic.getValue().denies(), out);
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void write(String field, Tally tally, JsonGenerator out) throws IOException {
        if (!tally.isEmpty()) {
            out.writeObjectFieldStart(field);
            JsonText.writeNumber("right", tally.right(), out);
            JsonText.writeNumber("wrong", tally.wrong(), out);
            out.writeEndObject();
        }
    }
}

package org.credence.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.JsonLines;
import org.credence.exchange.json.JsonText;

/** Writes what was rejected: place, field, what was there, what was expected, and the message, one a line. */
public final class RejectWriter {
    private RejectWriter() {}

    /** One line, without its end. */
    public static String line(Problem problem) {
        return JsonText.line(problem, RejectWriter::write);
    }

    public static JsonLines<Problem> lines(OutputStream stream) throws IOException {
        return new JsonLines<>(stream, RejectWriter::write);
    }

    private static void write(Problem problem, JsonGenerator out) throws IOException {
        Where where = problem.where();
        out.writeStartObject();
        out.writeStringField("file", where.file());
        if (where.line() > 0) {
            out.writeNumberField("line", where.line());
        }
        if (where.column() > 0) {
            out.writeNumberField("column", where.column());
        }
        out.writeStringField("pointer", where.pointer());
        out.writeStringField("field", where.field());
        out.writeStringField("found", problem.found());
        out.writeStringField("expected", problem.expected());
        out.writeStringField("message", problem.message());
        JsonText.writeText("advice", problem.advice(), out);
        out.writeEndObject();
    }
}

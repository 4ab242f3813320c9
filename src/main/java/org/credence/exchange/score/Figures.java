package org.credence.exchange.score;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.credence.exchange.json.PlainNumber;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/** The numbers of a score, to as many decimals as they are kept. */
final class Figures {
    /** Decimals of a probability: a millionth. */
    static final int CONFIDENCE = 6;
    /** Decimals of decibans: a ten-thousandth. */
    static final int DECIBANS = 4;

    private Figures() {}

    static void write(String field, double number, int decimals, JsonGenerator out) throws IOException {
        out.writeFieldName(field);
        out.writeNumber(PlainNumber.of(number, decimals));
    }

    /** The fields {@code confidence} and {@code interval}; both null where nothing is known. */
    static void write(@Nullable Confidence confidence, JsonGenerator out) throws IOException {
        if (confidence == null) {
            out.writeNullField("confidence");
            out.writeNullField("interval");
            return;
        }
        write("confidence", confidence.value(), CONFIDENCE, out);
        out.writeArrayFieldStart("interval");
        out.writeNumber(PlainNumber.of(confidence.low(), CONFIDENCE));
        out.writeNumber(PlainNumber.of(confidence.high(), CONFIDENCE));
        out.writeEndArray();
    }
}

package org.credence.exchange.label;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.credence.argument.Price;
import org.credence.argument.PriceOverride;
import org.credence.argument.Temperature;
import org.credence.exchange.json.JsonText;

/** Writes {@code weights.json}: prices that replace those in the rule files, with reasons, in their order. */
public final class WeightsWriter {
    private WeightsWriter() {}

    /** The whole text of the file; reading it gives the same prices. */
    public static String text(List<PriceOverride> prices) {
        return JsonText.pretty(prices, WeightsWriter::write);
    }

    private static void write(List<PriceOverride> prices, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (PriceOverride price : prices) {
            out.writeObjectFieldStart(price.rule());
            JsonText.writeNumber(unit(price), price.value(), out);
            JsonText.writeText("because", price.because(), out);
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static String unit(PriceOverride price) {
        if (price.rule().equals(Temperature.NAME)) {
            return "temperature";
        }
        return price.unit() == Price.Unit.WEIGHT ? "weight" : "factor";
    }
}

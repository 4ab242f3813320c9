package org.credence.cli.batch;

import java.io.IOException;
import org.credence.argument.PriceList;
import org.credence.cli.console.Results;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.text.Style;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.score.ScoreWriter;
import org.jspecify.annotations.Nullable;

/**
 * In which form scores go out.
 *
 * @param own     one of this program's own
 * @param foreign one of others, in its place; or null
 * @param texts   of the foreign form, where each score is a text by itself
 */
public record Form(
        OutputOptions.Format own,
        @Nullable ScoreFormat foreign,
        ScoreFormat.@Nullable Texts texts,
        ScoreWriter writer,
        PriceList prices) {

    public static Form of(
            OutputOptions.Format own, @Nullable ScoreFormat foreign, ScoreWriter writer, PriceList prices) {
        return new Form(own, foreign, foreign == null ? null : foreign.texts(prices), writer, prices);
    }

    public String name() {
        return foreign == null ? own.name() : foreign.name();
    }

    /** Whether each score is a text by itself, so that an output that was interrupted can be gone on with. */
    public boolean isOfTexts() {
        return foreign == null ? own != OutputOptions.Format.table : texts != null;
    }

    public Results.Form results() {
        if (texts != null) {
            return Results.Form.headed(texts.head());
        }
        return foreign == null && own == OutputOptions.Format.json ? Results.Form.ARRAY : Results.Form.PLAIN;
    }

    public Outlet outlet(Results results, Style style) throws IOException {
        if (texts != null) {
            return Outlet.of(texts, results);
        }
        return foreign == null ? Outlet.of(own, writer, style, results) : Outlet.of(foreign, prices, results);
    }
}

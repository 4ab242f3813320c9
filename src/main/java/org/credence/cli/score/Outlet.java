package org.credence.cli.score;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.credence.argument.Nearest;
import org.credence.argument.PriceList;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Results;
import org.credence.cli.console.UserError;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.text.ScoreTable;
import org.credence.cli.text.Style;
import org.credence.exchange.catalog.Formats;
import org.credence.exchange.format.ScoreFormat;
import org.credence.exchange.score.ScoreWriter;
import org.credence.model.Sources;
import org.credence.score.IncidentScore;

/** Takes scores and writes them in one form. */
interface Outlet {
    void take(List<IncidentScore> scores, Sources sources) throws IOException;

    /** After the last score. */
    void end() throws IOException;

    /** In a form of this program's own. */
    static Outlet of(OutputOptions.Format format, ScoreWriter writer, Style style, Results results) {
        Function<List<IncidentScore>, List<String>> text = switch (format) {
            case table -> new ScoreTable(style)::rows;
            case jsonl ->
                scores -> scores.stream().map(it -> writer.line(it) + "\n").toList();
            case json ->
                scores -> scores.stream()
                        .map(it -> writer.pretty(it).stripTrailing())
                        .toList();
        };
        return new Outlet() {
            @Override
            public void take(List<IncidentScore> scores, Sources sources) throws IOException {
                results.write(text.apply(scores));
            }

            @Override
            public void end() {}
        };
    }

    /** In a format of others. */
    static Outlet of(ScoreFormat format, PriceList prices, Results results) throws IOException {
        ScoreFormat.ScoreSink sink = format.open(results.stream(), prices);
        return new Outlet() {
            @Override
            public void take(List<IncidentScore> scores, Sources sources) throws IOException {
                for (IncidentScore score : scores) {
                    sink.write(score, sources);
                }
            }

            @Override
            public void end() throws IOException {
                sink.end();
            }
        };
    }

    /** The format by its name, or an error that lists them. */
    static ScoreFormat named(String name) {
        List<String> names = Formats.out().stream().map(ScoreFormat::name).toList();
        return Formats.outNamed(name)
                .orElseThrow(() -> new UserError(
                        Exit.COMMAND_LINE,
                        "The format (" + name + ") must be one of " + String.join(", ", names) + ".",
                        Nearest.to(name, names)
                                .map(near -> "Maybe you meant (" + near + ").")
                                .orElse(isOwn(name) ? "Maybe --format " + name + "." : "")));
    }

    private static boolean isOwn(String name) {
        return Stream.of(OutputOptions.Format.values())
                .anyMatch(own -> own.name().equals(name));
    }
}

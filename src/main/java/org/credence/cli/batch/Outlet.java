package org.credence.cli.batch;

import java.io.IOException;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Takes scores and writes them in one form. */
public interface Outlet {
    /** Takes scores, one list after the other. */
    void take(List<IncidentScore> scores, Sources sources) throws IOException;

    /**
     * What will be written of a score, made by any thread; null when that needs to be done in order.
     *
     * @param input hash of what it was asked of
     */
    default @Nullable String text(IncidentScore score, String input) {
        return null;
    }

    /** Whether each score tells the hash of what it was asked of. */
    default boolean tellsInputs() {
        return false;
    }

    /** Takes what {@link #text} gave. */
    default void takeTexts(List<String> texts) throws IOException {
        throw new IllegalStateException("This outlet makes no texts.");
    }

    /** After the last score. */
    void end() throws IOException;

    /** In a form of this program's own. */
    static Outlet of(OutputOptions.Format format, ScoreWriter writer, Style style, Results results) {
        ScoreTable table = new ScoreTable(style);
        return new Outlet() {
            @Override
            public void take(List<IncidentScore> scores, Sources sources) throws IOException {
                results.write(format == OutputOptions.Format.table ? table.rows(scores) : lines(scores));
            }

            private List<String> lines(List<IncidentScore> scores) {
                return scores.stream().map(it -> writer.line(it) + "\n").toList();
            }

            @Override
            public @Nullable String text(IncidentScore score, String input) {
                return switch (format) {
                    case table -> null;
                    case jsonl -> writer.line(score, input) + "\n";
                    case json -> writer.pretty(score, input).stripTrailing();
                };
            }

            @Override
            public boolean tellsInputs() {
                return format != OutputOptions.Format.table;
            }

            @Override
            public void takeTexts(List<String> texts) throws IOException {
                results.write(texts);
            }

            @Override
            public void end() {}
        };
    }

    /** Texts by themselves, such as rows below a head that stands there already. */
    static Outlet of(ScoreFormat.Texts texts, Results results) {
        return new Outlet() {
            @Override
            public void take(List<IncidentScore> scores, Sources sources) throws IOException {
                results.write(scores.stream().map(texts.text()).toList());
            }

            @Override
            public String text(IncidentScore score, String input) {
                return texts.text().apply(score);
            }

            @Override
            public void takeTexts(List<String> made) throws IOException {
                results.write(made);
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

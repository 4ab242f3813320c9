package org.credence.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.options.When;
import org.credence.cli.page.PageOption;
import org.credence.cli.text.Numbers;
import org.credence.exchange.json.PlainObject;
import org.credence.ledger.JudgedWord;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import org.credence.model.HalfLife;
import org.credence.model.Kinds;
import org.credence.model.Moment;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence ledger show}: the record of a source. */
@CommandLine.Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "The record of a source by direction and topic, how reliable that makes it with its 90 %%"
                + " interval, and the outcomes behind it; or who copies whom.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence ledger show harbour-radio",
            "  credence ledger show harbour-radio --as-of 2026-01-01 --all",
            "  credence ledger show --copies --html copies.html"
        })
final class ShowCommand extends Command {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "0..1",
            description = "An id or alias; with --copies it may be left out, for all sources.")
    private @Nullable String source;

    @Option(
            names = "--copies",
            description = "Who copies whom, by the errors that sources share on settled claims, instead of a record.")
    private boolean copies;

    @Mixin
    private PageOption html = new PageOption();

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description = "Only outcomes settled before a date or a date-time; all unless given.")
    private @Nullable String asOf;

    @Option(names = "--all", description = "Every outcome behind the record rather than the latest ten.")
    private boolean all;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Where kinds.json is, which says what to expect of each kind; @|bold rules|@ unless given.")
    private @Nullable Path rules;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    ShowCommand(Terminal terminal) {
        super(terminal);
    }

    /** Where outcomes age it is told at which moment, asked for or not. */
    private @Nullable String asOf(Standing standing) {
        boolean told =
                asOf == null && standing.halfLife() != null && !standing.asOf().equals(Standing.THE_END);
        return told ? standing.asOf().toString() : asOf;
    }

    @Override
    protected Ending run() throws IOException {
        Format format = output.format(terminal().isTerminal() ? Format.table : Format.jsonl);
        Moment moment = asOf == null ? Standing.THE_END : When.parse(asOf, "--as-of");
        if (copies) {
            return copies(format, moment);
        }
        String name = source;
        if (name == null || html.isGiven()) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    name == null ? "The source must be given." : "The option (--html) must stand with --copies.",
                    "Maybe credence ledger show " + (name == null ? "SOURCE" : name)
                            + ", or credence ledger show --copies.");
        }
        Path folder = rules == null ? terminal().home().resolve("rules").normalize() : rules;
        Kinds kinds = RuleOptions.kinds(folder, terminal());
        try (Ledger ledger = place.open(Access.READ);
                Results results = Results.to(
                        output.out(), format == Format.json ? Results.Form.ARRAY : Results.Form.PLAIN, terminal())) {
            Standing standing = Standing.of(ledger.source(name), ledger, kinds, asOf == null ? null : moment);
            results.write(List.of(
                    switch (format) {
                        case table -> new StandingText(terminal().page()).of(standing, heading(standing), all);
                        case json -> json(standing, ledger).pretty().stripTrailing();
                        case jsonl -> json(standing, ledger) + "\n";
                    }));
            results.commit();
            return Ending.fine("credence ledger history INCIDENT/CLAIM   who settled it, when, and why");
        }
    }

    private Ending copies(Format format, Moment before) throws IOException {
        try (Ledger ledger = place.open(Access.READ);
                Results results = Results.to(
                        output.out(), format == Format.json ? Results.Form.ARRAY : Results.Form.PLAIN, terminal())) {
            CopiesShown shown = CopiesShown.of(ledger, source, before, asOf == null ? "" : " before " + asOf);
            results.write(shown.lines(format, terminal()));
            results.commit();
            html.write(shown::page);
            String next = "credence ledger show --copies --html copies.html";
            return Ending.fine(html.isGiven() ? html.next() : next);
        }
    }

    private String heading(Standing standing) {
        int count = standing.words().size();
        String all = count + (count == 1 ? " outcome" : " outcomes") + (asOf == null ? "" : " settled before " + asOf);
        HalfLife halfLife = standing.halfLife();
        String moment = asOf(standing);
        return halfLife == null || moment == null
                ? all
                : all + ", counted as of " + moment + " at a half-life of " + Numbers.plain(halfLife.days()) + " days";
    }

    private PlainObject json(Standing standing, Ledger ledger) {
        List<PlainObject> records = new ArrayList<>();
        for (Standing.Line line : standing.lines()) {
            records.add(PlainObject.of("direction", Wire.name(line.direction()))
                    .with("topic", line.topic())
                    .with("right", line.tally().right())
                    .with("wrong", line.tally().wrong())
                    .with("reliability", line.reliability().value())
                    .with("low", line.reliability().low())
                    .with("high", line.reliability().high()));
        }
        return PlainObject.of("source", standing.source().id())
                .with("name", standing.source().name())
                .with("kind", Wire.name(standing.source().kind()))
                .with("owner", standing.source().owner())
                .with("aliases", standing.source().aliases())
                .with("merged", standing.source().merged())
                .with("asOf", asOf(standing))
                .with("ledger", ledger.revision())
                .with(
                        "halfLife",
                        standing.halfLife() == null ? null : standing.halfLife().days())
                .with("records", records)
                .with(
                        "outcomes",
                        standing.words().stream().map(ShowCommand::word).toList());
    }

    private static PlainObject word(JudgedWord word) {
        return PlainObject.of("settled", word.outcome().outcome().settled())
                .with("incident", word.outcome().incident())
                .with("claim", word.outcome().claim())
                .with("topic", word.mark().topic())
                .with("direction", Wire.name(word.mark().direction()))
                .with("right", word.mark().right())
                .with("result", Wire.name(word.outcome().outcome().result()))
                .with("by", word.outcome().outcome().by())
                .with("because", word.outcome().outcome().because());
    }
}

package org.credence.cli.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.credence.cli.console.Command;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.text.Page;
import org.credence.exchange.json.PlainObject;
import org.credence.ledger.ClaimHistory;
import org.credence.ledger.ClaimHistory.Step;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import org.credence.model.Wire;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code credence ledger history}: what was entered about a claim. */
@CommandLine.Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "Every entry about a claim: who made it, when and why, and whether it stands.",
        footerHeading = "%nExamples:%n",
        footer = "  credence ledger history harbour-fire/fire")
final class HistoryCommand extends Command {
    @Parameters(paramLabel = "CLAIM", description = "INCIDENT/CLAIM, or one of the two where that is enough.")
    private String claim = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    HistoryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Format format = output.format(terminal().isTerminal() ? Format.table : Format.jsonl);
        try (Ledger ledger = place.open(Access.READ);
                Results results = Results.to(
                        output.out(), format == Format.json ? Results.Form.ARRAY : Results.Form.PLAIN, terminal())) {
            ClaimHistory history = ledger.history(claim);
            results.write(format == Format.table ? List.of(page(history)) : lines(history, format));
            results.commit();
            return Ending.fine("");
        }
    }

    private String page(ClaimHistory history) {
        Page page = terminal().page();
        page.line(history.incident() + "/" + history.claim());
        for (Step step : history.steps()) {
            page.beside("  " + step.act().made() + "  ", said(step) + (step.stands() ? "" : " (superseded)"));
            page.beside(
                    "      ",
                    "entered by " + step.act().by() + ": " + step.act().because());
        }
        return page.toString();
    }

    private static String said(Step step) {
        if (step.entry() instanceof OfClaim told) {
            String topic = told.topic() == null ? "" : " on " + told.topic();
            return told.said().size() + (told.said().size() == 1 ? " statement" : " statements") + topic;
        }
        OfOutcome outcome = (OfOutcome) step.entry();
        return Wire.name(outcome.outcome().result()) + " on "
                + outcome.outcome().settled() + " by " + outcome.outcome().by() + ": "
                + outcome.outcome().because();
    }

    private static List<String> lines(ClaimHistory history, Format format) {
        List<String> lines = new ArrayList<>();
        for (Step step : history.steps()) {
            PlainObject line = PlainObject.of("incident", history.incident())
                    .with("claim", history.claim())
                    .with("id", step.entry().id())
                    .with("made", step.act().made())
                    .with("by", step.act().by())
                    .with("because", step.act().because())
                    .with("stands", step.stands());
            if (step.entry() instanceof OfClaim told) {
                line.with("statements", told.said().size()).with("topic", told.topic());
            } else if (step.entry() instanceof OfOutcome outcome) {
                line.with("result", Wire.name(outcome.outcome().result()))
                        .with("settled", outcome.outcome().settled())
                        .with("settledBy", outcome.outcome().by())
                        .with("settledBecause", outcome.outcome().because());
            }
            lines.add(format == Format.json ? line.pretty().stripTrailing() : line + "\n");
        }
        return lines;
    }
}

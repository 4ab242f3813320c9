package org.credence.cli.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.credence.Credence;
import org.credence.argument.Price;
import org.credence.cli.console.Command;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.text.Page;
import org.credence.cli.text.RuleTable;
import org.credence.exchange.json.PlainObject;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code credence rules}: what each rule charges, and why. */
@CommandLine.Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Every rule: its price, what tuning may try, its reason, and where it stands.",
        footerHeading = "%nExamples:%n",
        footer = {"  credence rules", "  credence rules --rules my-rules --format jsonl"})
public final class RulesCommand extends Command {
    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    public RulesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Format format = output.format(terminal().isTerminal() ? Format.table : Format.jsonl);
        Credence credence = rules.open(terminal());
        List<Price> prices = credence.prices().all().stream().map(this::placed).toList();
        Results.Form form = format == Format.json ? Results.Form.ARRAY : Results.Form.PLAIN;
        try (Results results = Results.to(output.out(), form, terminal())) {
            if (format == Format.table) {
                Page page = terminal().page();
                new RuleTable(prices).print(page);
                results.write(List.of(page.toString()));
            } else {
                String end = format == Format.jsonl ? "\n" : "";
                for (Price price : prices) {
                    results.write(List.of(json(price) + end));
                }
            }
            results.commit();
        }
        KeptLater.start(credence.rules(), rules.folder(terminal()), terminal());
        return Ending.fine("credence score --set RULE=PRICE   another price for one rule, in one run");
    }

    /** Kept rules know the folder they were compiled in, which need not be the one that is looked at. */
    private Price placed(Price price) {
        String name = String.valueOf(Path.of(price.place()).getFileName());
        String place = rules.folder(terminal()).resolve(name).toString();
        return new Price(price.rule(), price.unit(), price.value(), price.range(), price.why(), price.because(), place);
    }

    private static String json(Price price) {
        PlainObject object = PlainObject.of("rule", price.rule().name())
                .with("unit", price.unit().name().toLowerCase(Locale.ROOT));
        if (price.unit() != Price.Unit.NONE) {
            object.with("price", price.value())
                    .with("low", price.range().low())
                    .with("high", price.range().high());
        }
        return object.with("why", price.why())
                .with("because", price.because())
                .with("place", price.place())
                .toString();
    }
}

package org.credence.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.credence.Credence;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.argument.PriceOverride;
import org.credence.argument.Temperature;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.exchange.KindsReader;
import org.credence.exchange.WeightsReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Kinds;
import org.credence.rules.KeptRules;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules score, and at what prices. */
public final class RuleOptions {
    public static final String SET = "--set";

    /** No hexadecimal, no NaN, no suffix: what a person writes. */
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of the rule base; @|bold rules|@ unless given.")
    private @Nullable Path rules;

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description =
                    "Prices that replace those in the rules; @|bold weights.json|@ beside the rules unless given.")
    private @Nullable Path weights;

    @Option(
            names = SET,
            paramLabel = "RULE=PRICE",
            description = "Another price for one rule, in this run only. May be repeated.")
    private List<String> set = new ArrayList<>();

    public Path folder(Terminal terminal) {
        return rules == null ? terminal.home().resolve("rules").normalize() : rules;
    }

    /** Reads, checks and compiles the rules; kept rules need no compiling. */
    public Credence open(Terminal terminal) {
        Path folder = folder(terminal);
        RuleSet texts = read(folder);
        RuleBook book = terminal.cache()
                .map(cache -> RuleBook.open(texts, new KeptRules(cache.resolve("rules"))))
                .orElseGet(() -> RuleBook.compile(texts));
        return Credence.with(book, overrides(folder, book.prices()), kinds(folder, terminal));
    }

    /**
     * The same, when they were open before: only what changed is compiled.
     *
     * @param before as they were
     */
    public Credence reopen(Terminal terminal, RuleBook before) {
        Path folder = folder(terminal);
        RuleBook book = RuleBook.compile(read(folder), before);
        return Credence.with(book, overrides(folder, book.prices()), kinds(folder, terminal));
    }

    /** The files that {@link #open} reads besides those of the folder. */
    public List<Path> others(Terminal terminal) {
        Path usual = terminal.home().resolve("rules/kinds.json");
        return weights == null ? List.of(usual) : List.of(usual, weights);
    }

    /** Every file that {@link #open} may read. */
    public List<Path> files(Terminal terminal) {
        List<Path> all = new ArrayList<>(others(terminal));
        try (Stream<Path> own = Files.list(folder(terminal))) {
            own.forEach(all::add);
        } catch (IOException e) {
            // told when they are opened
        }
        return all;
    }

    public static RuleSet read(Path folder) {
        try {
            return RuleSet.read(folder);
        } catch (NotDirectoryException e) {
            throw new UserError(
                    Exit.RULES,
                    "The folder of rules (" + folder + ") must exist.",
                    "Maybe name another folder, or run credence where the folder (rules) is.");
        } catch (IOException e) {
            throw new UserError(Exit.RULES, String.valueOf(e.getMessage()), "");
        }
    }

    /** Of the rule base, or those that come with the program when it has none of its own. */
    public static Kinds kinds(Path folder, Terminal terminal) {
        Path own = folder.resolve("kinds.json");
        Path file = Files.exists(own) ? own : terminal.home().resolve("rules/kinds.json");
        try {
            return KindsReader.read(file, ReadOptions.STRICT);
        } catch (BadInput e) {
            throw new UserError(Exit.RULES, e.problem().toString(), "");
        }
    }

    /** The file of prices that replace those in the rules, whether it is there or not. */
    public Path weights(Terminal terminal) {
        return weights(folder(terminal));
    }

    private Path weights(Path folder) {
        return weights == null ? folder.resolve("weights.json") : weights;
    }

    private List<PriceOverride> overrides(Path folder, PriceList prices) {
        Path file = weights(folder);
        List<PriceOverride> all = new ArrayList<>();
        if (weights != null || Files.exists(file)) {
            all.addAll(readWeights(file));
        }
        set.forEach(text -> all.add(override(text, prices)));
        return all;
    }

    public static List<PriceOverride> readWeights(Path file) {
        try {
            return WeightsReader.read(file, ReadOptions.STRICT);
        } catch (BadInput e) {
            throw new UserError(Exit.RULES, e.problem().toString(), "");
        }
    }

    /** {@code RULE=PRICE}, as it stands behind {@link #SET}. */
    public static PriceOverride override(String text, PriceList prices) {
        int equals = text.indexOf('=');
        String rule = equals < 0 ? text : text.substring(0, equals);
        String number = text.substring(equals + 1).trim();
        try {
            Price.Unit unit = rule.equals(Temperature.NAME)
                    ? Price.Unit.NONE
                    : prices.has(rule) ? prices.of(rule).unit() : Price.Unit.WEIGHT;
            if (equals > 0 && DECIMAL.matcher(number).matches() && Double.isFinite(Double.parseDouble(number))) {
                return new PriceOverride(rule, unit, Double.parseDouble(number), null, SET);
            }
        } catch (NumberFormatException e) {
            // falls through to the message, which is the same for all that is no price
        }
        throw new UserError(
                Exit.COMMAND_LINE,
                "The option (" + SET + " " + text + ") must name a rule and a number.",
                "Maybe write " + SET + " later-denial=2.5.");
    }
}

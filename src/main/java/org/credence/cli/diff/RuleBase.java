package org.credence.cli.diff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.credence.Credence;
import org.credence.argument.PriceOverride;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.RuleOptions;
import org.credence.compare.Comparison.Side;
import org.credence.compare.Comparison.Side.Note;
import org.credence.exchange.KindsReader;
import org.credence.exchange.WeightsReader;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.git.RevisionFile;
import org.credence.exchange.git.RevisionFolder;
import org.credence.exchange.git.UnreadableRevision;
import org.credence.exchange.git.UnreadableRevision.Reason;
import org.credence.model.Kinds;
import org.credence.rules.KeptRules;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * A rule set with its prices and kinds, read but not compiled.
 *
 * @param overrides of its file of weights
 * @param set       more of them, as they were written behind {@code --set}
 * @param folder    where it lies, or null for one of a revision
 */
record RuleBase(
        Side side,
        RuleSet rules,
        List<PriceOverride> overrides,
        List<String> set,
        Kinds kinds,
        @Nullable Path folder) {
    private static final String WEIGHTS = "weights.json";
    private static final String KINDS = "kinds.json";

    static RuleBase of(Operand.Folder folder, Terminal terminal) {
        Path path = folder.path();
        RuleSet rules = RuleOptions.read(path);
        requireRules(rules, folder.name());
        Path weights = path.resolve(WEIGHTS);
        List<PriceOverride> overrides = Files.exists(weights) ? RuleOptions.readWeights(weights) : List.of();
        Side side = new Side(folder.name(), List.of());
        return new RuleBase(side, rules, overrides, List.of(), RuleOptions.kinds(path, terminal), path);
    }

    static RuleBase of(Operand.Revision revision, Terminal terminal) throws IOException {
        try {
            RevisionFolder folder = RevisionFolder.of(
                    revision.revision(),
                    revision.folder(),
                    terminal.environment().getOrDefault("PATH", ""));
            return of(revision, folder, terminal);
        } catch (UnreadableRevision e) {
            throw error(revision, e);
        } catch (BadInput e) {
            throw new UserError(Exit.RULES, e.problem().toString(), "");
        }
    }

    private static RuleBase of(Operand.Revision revision, RevisionFolder folder, Terminal terminal) throws IOException {
        List<RuleFile> rules = new ArrayList<>();
        List<PriceOverride> overrides = List.of();
        Optional<Kinds> kinds = Optional.empty();
        for (RevisionFile file : folder.files(RuleBase::isWanted)) {
            String name = revision.name() + "/" + file.name();
            if (file.name().equals(WEIGHTS)) {
                overrides = WeightsReader.parse(Passage.of(name, text(name, file)), ReadOptions.STRICT);
            } else if (file.name().equals(KINDS)) {
                kinds = Optional.of(KindsReader.parse(Passage.of(name, text(name, file)), ReadOptions.STRICT));
            } else {
                rules.add(new RuleFile(name, file.content()));
            }
        }
        RuleSet texts = new RuleSet(rules);
        requireRules(texts, revision.name());
        Kinds usual = kinds.isPresent()
                ? kinds.get()
                : RuleOptions.kinds(terminal.home().resolve("rules"), terminal);
        Side side = new Side(revision.name(), List.of(new Note("commit", folder.commit())));
        return new RuleBase(side, texts, overrides, List.of(), usual, null);
    }

    private static boolean isWanted(String name) {
        return name.equals(WEIGHTS) || name.equals(KINDS) || RuleSet.isRuleFile(Path.of(name));
    }

    private static String text(String name, RevisionFile file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.content()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UserError(Exit.RULES, "The file (" + name + ") must be UTF-8.", "");
        }
    }

    private static void requireRules(RuleSet rules, String name) {
        if (rules.files().isEmpty()) {
            throw new UserError(
                    Exit.RULES,
                    "The folder (" + name + ") must be a rule set, with files of rules (.drl, .csv, .xlsx) in it.",
                    "Maybe name the folder that holds them, such as rules.");
        }
    }

    private static UserError error(Operand.Revision named, UnreadableRevision e) {
        boolean missing = e.reason() == Reason.NO_FOLDER;
        if (named.certain() || missing) {
            boolean rules = missing || e.reason() == Reason.NO_GIT;
            return new UserError(rules ? Exit.RULES : Exit.COMMAND_LINE, String.valueOf(e.getMessage()), e.advice());
        }
        return new UserError(
                Exit.COMMAND_LINE,
                "The side (" + named.revision() + ") must be a folder of rules, a file of scores, or a git revision"
                        + " such as HEAD~1:rules.",
                e.advice());
    }

    /**
     * The same at other prices.
     *
     * @param weights what replaces the file of weights, or null
     * @param more    prices as they are written behind {@code --set}
     */
    RuleBase at(@Nullable Path weights, List<String> more) {
        List<Note> notes = new ArrayList<>(side.notes());
        if (weights != null) {
            notes.add(new Note("weights", weights.toString()));
        }
        more.forEach(price -> notes.add(new Note("price", price)));
        return new RuleBase(
                new Side(side.name(), notes),
                rules,
                weights == null ? overrides : RuleOptions.readWeights(weights),
                more,
                kinds,
                folder);
    }

    /** Compiles the rules, unless they are kept. */
    RuleBook compile(Terminal terminal) {
        RuleBook book = terminal.cache()
                .map(cache -> RuleBook.open(rules, new KeptRules(cache.resolve("rules"))))
                .orElseGet(() -> RuleBook.compile(rules));
        if (folder != null) {
            KeptLater.start(book, folder, terminal);
        }
        return book;
    }

    /** Scores with these rules, compiled, and with its prices and kinds. */
    Credence open(RuleBook book) {
        List<PriceOverride> all = new ArrayList<>(overrides);
        set.forEach(price -> all.add(RuleOptions.override(price, book.prices())));
        return Credence.with(book, all, kinds);
    }
}

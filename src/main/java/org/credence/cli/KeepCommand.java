package org.credence.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.credence.cli.console.Command;
import org.credence.cli.console.Terminal;
import org.credence.cli.options.RuleOptions;
import org.credence.rules.KeptRules;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** {@code credence keep}: compiles rules to the form that loads in milliseconds; runs behind other commands. */
@CommandLine.Command(
        name = "keep",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Compiles the rules and keeps them in the cache, so that the next start is quick.")
final class KeepCommand extends Command {
    /** Rule bases that are kept: enough to go back and forth between a few branches. */
    private static final int MOST = 16;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    KeepCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Optional<Path> cache = terminal().cache();
        if (cache.isPresent()) {
            keep(cache.get());
        }
        return Ending.fine("");
    }

    /** One at a time: whoever comes while another is at it has nothing to do. */
    private void keep(Path cache) throws IOException {
        RuleSet texts = RuleOptions.read(rules.folder(terminal()));
        KeptRules kept = new KeptRules(cache.resolve("rules"));
        Files.createDirectories(cache);
        try (FileChannel channel = FileChannel.open(
                        cache.resolve("keep.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && !kept.has(texts)) {
                RuleBook.keep(texts, kept);
                forget(cache.resolve("rules"));
            }
        }
    }

    /** Each edit of a rule leaves a rule base behind; the oldest go. */
    private static void forget(Path kept) throws IOException {
        List<Path> all;
        try (Stream<Path> folders = Files.list(kept)) {
            all = folders.filter(Files::isDirectory).toList();
        }
        List<Path> newestFirst = new ArrayList<>(all);
        newestFirst.sort(Comparator.comparingLong(folder -> -folder.toFile().lastModified()));
        for (Path folder : newestFirst.subList(Math.min(MOST, all.size()), all.size())) {
            Files.deleteIfExists(folder.resolve("index"));
            Files.deleteIfExists(folder.resolve("rules.jar"));
            Files.deleteIfExists(folder);
        }
    }
}

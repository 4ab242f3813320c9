package org.credence.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import org.credence.cli.check.CodePages;
import org.credence.cli.check.Inspection;
import org.credence.cli.check.Report;
import org.credence.cli.check.Sarif;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.watch.Checking;
import org.credence.cli.watch.Watching;
import org.credence.rules.RuleBook;
import org.credence.rules.language.Code;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence check}: whether rules are sound, and where they are not. */
@CommandLine.Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads, checks and compiles the rules, their prices and the kinds of source, and shows everything"
                + " that is wrong with them. Scoring refuses the same rules.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence check",
            "  credence check my-rules --format json",
            "  credence check rules/denials.drl",
            "  credence check --why CRED012"
        })
public final class CheckCommand extends Command {
    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "A folder of rules, or one file of them; @|bold rules|@ unless given.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "@|bold text|@ (the usual), @|bold json|@, or @|bold sarif|@ for build servers and editors.")
    private Form format = Form.text;

    @Option(
            names = "--strict",
            description = "Also find rules that charge nothing, and prices at an end of their range.")
    private boolean strict;

    @Option(
            names = "--why",
            paramLabel = "CODE",
            description = "Print the page of a code, such as @|bold CRED012|@: wrong, right, and why.")
    private @Nullable String why;

    @Option(names = "--watch", description = "Stay, and check again whenever one of the files is saved.")
    private boolean watch;

    /** Forms of a report; the names are those on the command line. */
    enum Form {
        text,
        json,
        sarif
    }

    public CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws InterruptedException {
        if (why != null) {
            terminal().out().print(page(why));
            return Ending.fine("");
        }
        Path at = rules == null ? terminal().home().resolve("rules").normalize() : rules;
        if (watch) {
            return watch(at);
        }
        Inspection inspection = Inspection.of(at, strict);
        terminal().out().print(shown(inspection));
        return new Ending(
                inspection.exit(),
                inspection.isFine()
                        ? "credence test   whether any score moved"
                        : "credence check --why " + first(inspection) + "   what is wrong, what is right, and why");
    }

    private Ending watch(Path at) throws InterruptedException {
        Watching.requireAlone(true, "--format sarif", format == Form.sarif);
        if (!Files.exists(at)) {
            RuleOptions.read(at);
        }
        return new Watching(terminal(), talk())
                .over(places -> places.folder(at, 1))
                .check(new Checked(at), format == Form.text);
    }

    /** What is checked at each save. */
    private final class Checked implements Checking {
        private final Path at;

        Checked(Path at) {
            this.at = at;
        }

        @Override
        public Inspection inspect(@Nullable RuleBook before) {
            return Inspection.of(at, strict, before);
        }

        @Override
        public void print(Inspection inspection) {
            terminal().out().print(shown(inspection));
        }
    }

    private String shown(Inspection inspection) {
        return switch (format) {
            case text -> new Report(inspection).text();
            case json -> new Report(inspection).json();
            case sarif -> new Sarif(inspection, terminal().home()).json();
        };
    }

    private static String first(Inspection inspection) {
        return (inspection.errors().isEmpty() ? inspection.lint() : inspection.errors())
                .get(0)
                .code();
    }

    private static String page(String name) {
        Code code = CodePages.find(name)
                .orElseThrow(() -> new UserError(
                        Exit.COMMAND_LINE,
                        "The code (" + name + ") of --why must be one that findings have.",
                        CodePages.advice(name)));
        return CodePages.page(code);
    }
}

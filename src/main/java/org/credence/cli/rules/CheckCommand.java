package org.credence.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.credence.cli.check.CodePages;
import org.credence.cli.check.Fix;
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
            "  credence check --fix --dry-run",
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

    @Option(
            names = "--fix",
            description = "Lay the rule files out anew first: order of annotations, blanks and line breaks. What they"
                    + " mean stays; tables are left alone.")
    private boolean fix;

    @Option(names = "--dry-run", description = "With @|bold --fix|@: write nothing, and show what would change.")
    private boolean dryRun;

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
    protected Ending run() throws IOException, InterruptedException {
        if (why != null) {
            terminal().out().print(page(why));
            return Ending.fine("");
        }
        Path at = rules == null ? terminal().home().resolve("rules").normalize() : rules;
        if (watch) {
            return watch(at);
        }
        if (dryRun && !fix) {
            throw new UserError(Exit.COMMAND_LINE, "The option (--dry-run) must come with --fix.", "Maybe write both.");
        }
        if (dryRun && Files.isReadable(at)) {
            return preview(at);
        }
        List<String> fixed = fix ? fix(at) : List.of();
        Inspection inspection = Inspection.of(at, strict);
        terminal().out().print(shown(inspection, fixed));
        return new Ending(
                inspection.exit(),
                inspection.isFine()
                        ? "credence test   whether any score moved"
                        : "credence check --why " + first(inspection) + "   what is wrong, what is right, and why");
    }

    private Ending watch(Path at) throws InterruptedException {
        Watching.requireAlone(true, "--format sarif", format == Form.sarif);
        Watching.requireAlone(true, "--fix", fix);
        Watching.requireAlone(true, "--dry-run", dryRun);
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
            terminal().out().print(shown(inspection, List.of()));
        }
    }

    private Ending preview(Path at) throws IOException {
        Fix planned = Fix.of(at);
        terminal().out().print(planned.diff());
        boolean any = !planned.files().isEmpty();
        return new Ending(any ? Exit.FINDINGS : Exit.FINE, any ? "credence check --fix   does it" : "");
    }

    /** Names of the files that were written; a folder that cannot be read is for the inspection to find. */
    private List<String> fix(Path at) throws IOException {
        if (!Files.isReadable(at)) {
            return List.of();
        }
        Fix planned = Fix.of(at);
        planned.write();
        planned.files().forEach(file -> talk().say("laid out anew: " + file));
        return planned.files();
    }

    private String shown(Inspection inspection, List<String> fixed) {
        return switch (format) {
            case text -> new Report(inspection).text();
            case json -> new Report(inspection).json(fixed);
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

package org.credence.cli.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.credence.Credence;
import org.credence.argument.Nearest;
import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Results;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.cli.options.Batch;
import org.credence.cli.options.InputOptions;
import org.credence.cli.options.KeptLater;
import org.credence.cli.options.OutputOptions;
import org.credence.cli.options.OutputOptions.Format;
import org.credence.cli.options.Rejects;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.options.Sought;
import org.credence.cli.options.View;
import org.credence.cli.page.ExplainPage;
import org.credence.cli.page.Explained;
import org.credence.cli.page.PageOption;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.file.BadInput;
import org.credence.facts.Cut;
import org.credence.score.IncidentScore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code credence explain}: why an incident has its score. */
@CommandLine.Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Why each incident and claim has its confidence: the arguments as a column of decibans that adds"
                + " up, who said it through whom, and what would change it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence explain fixtures/al-omar-2021-07-04 --incident conoco-2021-07-04",
            "  credence explain fixtures/al-omar-2021-07-04 --claim attack --what-if sdf-spokesman",
            "  credence explain fixtures/al-omar-2021-07-04 --as-of before:attack-coalition-denial",
            "  credence explain fixtures/al-omar-2021-07-04 --html why.html",
            "  credence explain incident.json --all --format json"
        })
public final class ExplainCommand extends Command {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private PageOption html = new PageOption();

    @Option(names = "--incident", paramLabel = "ID", description = "Only this incident of those in the input.")
    private @Nullable String incident;

    @Option(names = "--claim", paramLabel = "ID", description = "Only this claim.")
    private @Nullable String claim;

    @Option(names = "--all", description = "Every argument rather than the three strongest of each side.")
    private boolean all;

    @Option(
            names = "--what-if",
            paramLabel = "X",
            description = "What it would be without a source, a statement, or a rule. May be repeated.")
    private List<String> whatIf = new ArrayList<>();

    @Option(
            names = "--why-not",
            paramLabel = "RULE",
            description = "Where a rule spoke; where it stayed silent, which of its conditions failed on the nearest"
                    + " facts, and at which values.")
    private @Nullable String whyNot;

    @Option(
            names = "--sensitivity",
            description = "By how much each price would have to change to alter the verdict on each claim.")
    private boolean sensitivity;

    private final List<Explained> pictured = new ArrayList<>();
    private final Set<String> incidents = new LinkedHashSet<>();
    private final Set<String> claims = new LinkedHashSet<>();
    private int bad;

    public ExplainCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() throws IOException {
        Format format = output.format(Format.table);
        View view = input.view();
        List<Path> files = input.files(terminal());
        Credence credence = rules.open(terminal());
        List<Sought> sought = new ArrayList<>(view.sought());
        sought.add(new Sought(Sought.What.WHAT_IF, whatIf));
        input.requireMet(sought, files, credence.prices());
        Question question = new Question(claim, all, whatIf, whyNot, sensitivity);
        Answers answers = format == Format.table
                ? new ExplainText(question, credence, terminal().style())
                : new ExplainJson(question, credence, format == Format.json);
        Results.Form form = format == Format.json ? Results.Form.ARRAY : Results.Form.PLAIN;
        try (Results results = Results.to(output.out(), form, terminal())) {
            for (Path file : files) {
                explain(file, credence, view, sought, answers, results);
            }
            sought.forEach(Sought::requireMet);
            requireFound("incident", incident, incidents);
            requireFound("claim", claim, claims);
            html.write(() -> new ExplainPage(credence.prices(), claim).of(pictured));
            results.commit();
        }
        KeptLater.start(credence.rules(), rules.folder(terminal()), terminal());
        return new Ending(bad == 0 ? Exit.FINE : Exit.INPUT, next(files));
    }

    private void explain(Path file, Credence credence, View view, List<Sought> sought, Answers answers, Results results)
            throws IOException {
        try (Batch batch = input.batch(
                        file, terminal(), talk(), Rejects.told(problem -> reject(problem.toString()), talk()));
                IncidentReader reader = batch.reader()) {
            Set<String> off = view.off(credence.prices());
            for (Entry entry = reader.next(); entry != null; entry = reader.next()) {
                if (entry instanceof Entry.Reject reject) {
                    reject(reject.problem().toString());
                } else if (entry instanceof Entry.Accepted accepted && isWanted(accepted)) {
                    sought.forEach(it -> it.in(accepted.incident(), batch.sources()));
                    Optional<Cut> cut = view.of(accepted.incident(), batch.sources());
                    if (cut.isPresent()) {
                        Examined examined = new Examined(accepted.incident(), batch, cut.get(), off);
                        results.write(shown(examined, credence, answers));
                    }
                }
            }
        } catch (BadInput e) {
            reject(e.problem().toString());
        }
    }

    private void reject(String problem) {
        bad++;
        talk().error(problem);
    }

    private boolean isWanted(Entry.Accepted accepted) {
        String id = accepted.incident().id();
        incidents.add(id);
        return incident == null || incident.equals(id);
    }

    /** Nothing when only a claim of other incidents is asked for. */
    private List<String> shown(Examined examined, Credence credence, Answers answers) {
        IncidentScore score = examined.score(credence);
        score.claims().forEach(it -> claims.add(it.id()));
        boolean asked =
                claim == null || score.claims().stream().anyMatch(it -> it.id().equals(claim));
        if (asked && html.isGiven()) {
            pictured.add(pictured(examined, score, credence));
        }
        return asked ? List.of(answers.of(examined, score)) : List.of();
    }

    private Explained pictured(Examined examined, IncidentScore score, Credence credence) {
        Map<String, IncidentScore> without = new LinkedHashMap<>();
        for (String what : whatIf) {
            examined.whatIf(what, score, credence).ifPresent(it -> without.put(what, it.then()));
        }
        return new Explained(score, without);
    }

    private static void requireFound(String what, @Nullable String id, Set<String> known) {
        if (id != null && !known.contains(id)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "The " + what + " (" + id + ") must be one of the input.",
                    Nearest.to(id, known)
                            .map(it -> "Maybe you meant (" + it + ").")
                            .orElse(known.isEmpty() ? "" : "Maybe one of " + String.join(", ", known) + "."));
        }
    }

    private String next(List<Path> files) {
        if (bad > 0) {
            return "put right what was rejected";
        }
        if (html.isGiven()) {
            return html.next();
        }
        if (files.isEmpty() || !whatIf.isEmpty()) {
            return "credence rules   what each rule charges, and why";
        }
        return "credence explain " + files.get(0) + " --what-if SOURCE   what it would be without one of them";
    }
}

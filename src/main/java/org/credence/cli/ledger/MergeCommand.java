package org.credence.cli.ledger;

import org.credence.cli.console.Command;
import org.credence.cli.console.Exit;
import org.credence.cli.console.Terminal;
import org.credence.cli.console.UserError;
import org.credence.ledger.SourceCard;
import org.credence.ledger.store.Access;
import org.credence.ledger.store.Ledger;
import org.credence.ledger.store.Recording;
import org.credence.ledger.store.Recording.Author;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code credence ledger merge}: two sources are one. */
@CommandLine.Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "From here on one source counts as another: they share one record, in which their last word on a"
                + " claim counts once. --apart takes that back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  credence ledger merge harbour-radio-online harbour-radio --because 'one newsroom'",
            "  credence ledger merge radio-two radio-new --renamed --because 'new name since May'",
            "  credence ledger merge harbour-radio-online --apart --because 'sold'"
        })
final class MergeCommand extends Command {
    @Parameters(index = "0", paramLabel = "SOURCE", description = "An id or alias.")
    private String source = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "INTO", description = "The source that it counts as.")
    private @Nullable String into;

    @Option(names = "--apart", description = "Let the source count as itself again.")
    private boolean apart;

    @Option(names = "--renamed", description = "INTO is a new name, which the ledger need not know.")
    private boolean renamed;

    @Mixin
    private AuthorOptions author = new AuthorOptions();

    @Mixin
    private LedgerPlace place = new LedgerPlace();

    MergeCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected Ending run() {
        String other = into;
        if (apart == (other != null)) {
            throw new UserError(
                    Exit.COMMAND_LINE,
                    "Either INTO or --apart must be given.",
                    "Maybe credence ledger merge SOURCE INTO --because TEXT.");
        }
        Author who = author.of(terminal(), other == null ? "taken apart" : renamed ? "renamed" : "one and the same");
        try (Ledger ledger = place.open(Access.WRITE)) {
            String id = ledger.idOf(source);
            try (Recording recording = ledger.record(who, Recording.Refused.STOP)) {
                String target = other == null ? null : target(other, ledger, recording);
                recording.merge(id, target);
                recording.commit();
                talk().say(target == null ? id + " counts as itself" : id + " counts as " + target);
            }
            return Ending.fine("credence ledger show " + id);
        }
    }

    /** A new name is entered as a source like the old one. */
    private String target(String name, Ledger ledger, Recording recording) {
        if (renamed && ledger.find(name).isEmpty()) {
            SourceCard old = ledger.source(source);
            SourceKind kind = old.kind();
            recording.source(Source.of(name, kind));
            return name;
        }
        return ledger.idOf(name);
    }
}

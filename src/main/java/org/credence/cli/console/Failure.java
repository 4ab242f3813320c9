package org.credence.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.credence.argument.PriceRejected;
import org.credence.argument.RunawayRule;
import org.credence.cli.options.RuleOptions;
import org.credence.cli.text.FindingsText;
import org.credence.exchange.file.BadInput;
import org.credence.ledger.LedgerUnavailable;
import org.credence.ledger.Refusal;
import org.credence.rules.RulesRejected;

/** Why a run ended before its time, said without a stack trace when it is the user who can put it right. */
public final class Failure {
    private final Throwable cause;

    public Failure(Throwable cause) {
        this.cause = cause instanceof UncheckedIOException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : cause;
    }

    /** Says it on standard error, and gives the exit code. */
    public int report(Terminal terminal, Talk talk) {
        if (cause instanceof PipeClosed) {
            return Exit.FINE;
        }
        flush(terminal);
        if (cause instanceof UserError error) {
            talk.error(error.text());
            return error.exit();
        }
        if (cause instanceof BadInput bad) {
            talk.error(bad.problem().toString());
            return Exit.INPUT;
        }
        if (cause instanceof RulesRejected rejected) {
            talk.error(FindingsText.of("error", rejected.findings()).stripTrailing());
            return Exit.RULES;
        }
        if (cause instanceof PriceRejected price) {
            talk.error(price.place() + ": " + price.getMessage() + "\n" + price.advice());
            return price.place().equals(RuleOptions.SET) ? Exit.COMMAND_LINE : Exit.RULES;
        }
        if (cause instanceof RunawayRule runaway) {
            talk.error(runaway.getMessage() + "\nMaybe its condition matches every pair of statements; narrow it.");
            return Exit.RULES;
        }
        if (cause instanceof Refusal refusal) {
            talk.error(Refused.text(refusal));
            return Exit.COMMAND_LINE;
        }
        if (cause instanceof LedgerUnavailable ledger) {
            talk.error(new UserError(Exit.INPUT, String.valueOf(ledger.getMessage()), ledger.advice()).text());
            return Exit.INPUT;
        }
        if (cause instanceof IOException io) {
            return reportFile(io, talk);
        }
        return reportBug(talk);
    }

    /** What was done up to here still goes out. */
    private static void flush(Terminal terminal) {
        try {
            terminal.out().flush();
        } catch (PipeClosed | UserError e) {
            // the failure at hand matters more
        }
    }

    private static int reportFile(IOException io, Talk talk) {
        talk.error(FileTrouble.text(io));
        return Exit.INPUT;
    }

    private int reportBug(Talk talk) {
        talk.error("credence stopped at a mistake of its own (" + cause + ").\n"
                + (talk.isVerbose()
                        ? "Maybe report it, with the command and what follows."
                        : "Maybe run it again with --verbose, and report it with what that prints."));
        if (talk.isVerbose()) {
            java.io.StringWriter trace = new java.io.StringWriter();
            cause.printStackTrace(new java.io.PrintWriter(trace, true));
            talk.error(trace.toString());
        }
        return Exit.BUG;
    }
}

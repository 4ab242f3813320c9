package org.credence.cli.console;

import java.util.Optional;
import org.credence.argument.Nearest;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.ledger.Refusal;

/** What a ledger refused, said as everything else is. */
public final class Refused {
    private static final String MAYBE = "Maybe ";

    private Refused() {}

    /** The message, and the advice on a line of its own. */
    public static String text(Refusal refusal) {
        String advice = advice(refusal).map(it -> MAYBE + it + ".").orElse("");
        return new UserError(Exit.COMMAND_LINE, String.valueOf(refusal.getMessage()), advice).text();
    }

    /** The same about a place in an input. */
    public static Problem problem(Refusal refusal, Where where) {
        String message = String.valueOf(refusal.getMessage());
        return new Problem(where, message, refusal.name(), "", advice(refusal).orElse(null));
    }

    private static Optional<String> advice(Refusal refusal) {
        if (!refusal.name().isEmpty()) {
            return Nearest.to(refusal.name(), refusal.known()).map(near -> "you meant (" + near + ")");
        }
        String advice = refusal.advice();
        return advice.startsWith(MAYBE)
                ? Optional.of(advice.substring(MAYBE.length(), advice.length() - 1))
                : Optional.empty();
    }
}

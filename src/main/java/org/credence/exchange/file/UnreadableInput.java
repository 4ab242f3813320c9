package org.credence.exchange.file;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/** An input that cannot be read at all, or not any further: missing, forbidden, cut off, or damaged. */
public final class UnreadableInput extends BadInput {
    private static final long serialVersionUID = 1L;

    public UnreadableInput(Problem problem) {
        super(problem);
    }

    private UnreadableInput(Problem problem, IOException cause) {
        super(problem, cause);
    }

    /** The stream failed while it was read after so many bytes. */
    public static UnreadableInput after(long bytes, Where where, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (cause instanceof EOFException || reason.toLowerCase(Locale.ROOT).contains("truncated")) {
            return new UnreadableInput(
                    Problem.mustBe(where, "compressed file", "cut off after " + bytes + " bytes of text", "complete")
                            .maybe("it was not copied to its end"),
                    cause);
        }
        return new UnreadableInput(
                Problem.mustBe(where, "file", reason + ", after " + bytes + " bytes", "readable"), cause);
    }
}

package org.credence.exchange.git;

import java.nio.charset.StandardCharsets;

/** What a command of git came to. */
final class Answer {
    private final int exit;
    private final byte[] printed;
    private final byte[] said;

    /** Takes the exit code, standard output and standard error, which nobody changes from now on. */
    Answer(int exit, byte[] printed, byte[] said) {
        this.exit = exit;
        this.printed = printed;
        this.said = said;
    }

    boolean isFine() {
        return exit == 0;
    }

    byte[] bytes() {
        return printed;
    }

    /** Standard output, without the end of its last line. */
    String text() {
        return new String(printed, StandardCharsets.UTF_8).stripTrailing();
    }

    /** The first line of standard error, or empty. */
    String error() {
        return new String(said, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    }
}

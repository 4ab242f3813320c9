package org.credence.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.credence.exchange.file.Scratch;

/** Standard input, put aside in a temporary file so that it can be read more than once. */
public final class StandardInput {
    private StandardInput() {}

    /** A file that is gone when the program ends. */
    public static Path aside(InputStream in) {
        try {
            Path file = Scratch.file(".in");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

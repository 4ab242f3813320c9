package org.credence.exchange.format;

import java.io.IOException;
import org.credence.exchange.file.BadInput;

/**
 * Turns the files of one run into incidents and sources.
 *
 * <p>Reads as a stream: what is held does not grow with the file. A record that cannot be used goes to
 * {@link Sink#reject} with its place, and the rest is read on.
 */
public interface Importer {
    /**
     * Reads one file, or one folder where the format has them.
     *
     * @throws BadInput when it cannot be read at all, or not any further
     */
    void read(ImportFile file, Sink sink) throws IOException;

    /** Called once, after the last file: what was waiting for a later file is handed on. */
    default void finish(Sink sink) throws IOException {}
}

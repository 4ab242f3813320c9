package org.credence.exchange.format;

import java.io.IOException;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.model.Incident;
import org.credence.model.Source;

/** Takes what an importer makes. */
public interface Sink {
    /** A record of the input was read, whatever becomes of it. */
    void read();

    /** Takes an incident; its sources may come before or after it. */
    void incident(Incident incident, Where where) throws IOException;

    /** Takes a source. What is given again under the same id is passed over. */
    void source(Source source);

    /** A record, or a part of one, that cannot be used. */
    void reject(Problem problem) throws IOException;

    /** Something that was used, and deserves a look. */
    void warn(Problem problem);

    /** A line for the summary, such as what was met how often. */
    default void remark(String line) {}
}

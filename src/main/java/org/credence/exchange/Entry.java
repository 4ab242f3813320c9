package org.credence.exchange;

import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.model.Incident;

/** What became of one record of an incident file. */
public sealed interface Entry {
    /** The place of the record. */
    Where where();

    /** It holds an incident. */
    record Accepted(Incident incident, Where where) implements Entry {}

    /** It is bad; the records after it are not touched by that. */
    record Reject(Problem problem) implements Entry {
        @Override
        public Where where() {
            return problem.where();
        }
    }
}

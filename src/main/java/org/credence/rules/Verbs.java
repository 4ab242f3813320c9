package org.credence.rules;

import org.credence.rules.language.Verb;

/** What the consequences of one stage can do. */
interface Verbs {

    /**
     * Does what a consequence says.
     *
     * @param verb     one of this stage
     * @param operands of the types that the verb takes
     */
    void call(Verb verb, Object[] operands);
}

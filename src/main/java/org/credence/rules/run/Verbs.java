package org.credence.rules.run;

import org.credence.rules.language.Verb;
import org.jspecify.annotations.Nullable;

/** What the consequences of one stage can do. */
interface Verbs {

    /**
     * Does what a consequence says.
     *
     * @param verb   one of this stage
     * @param first  of the type that the verb takes first
     * @param second of the type that it takes second; null when it takes no second
     */
    void call(Verb verb, Object first, @Nullable Object second);
}

/** Runs compiled rules over facts: in the engine, and from memory of what the engine said of facts that are alike. */
@NullMarked
package org.credence.rules.run;

import org.jspecify.annotations.NullMarked;

/** The rule book: loaded, checked, proven harmless, compiled, and kept. Only what begins with its name knows Drools. */
@NullMarked
package org.credence.rules;

import org.jspecify.annotations.NullMarked;

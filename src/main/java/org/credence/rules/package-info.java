/** The rule book: loaded, checked, proven harmless, and run. The only package that knows Drools. */
@NullMarked
package org.credence.rules;

import org.jspecify.annotations.NullMarked;

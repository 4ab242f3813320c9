/** Writes rules out for the engine. */
@NullMarked
package org.credence.rules.language.write;

import org.jspecify.annotations.NullMarked;

/** How right the scores of the engine are on what speakers say, by their track records from other statements. */
@NullMarked
package org.credence.bench.accuracy.speaker;

import org.jspecify.annotations.NullMarked;

/** How right the scores of the engine are on threads about rumours, each event scored by what the other events taught. */
@NullMarked
package org.credence.bench.accuracy.rumour;

import org.jspecify.annotations.NullMarked;

/** What others published, from their formulas, to be measured on the same questions and splits. */
@NullMarked
package org.credence.bench.accuracy.peer;

import org.jspecify.annotations.NullMarked;

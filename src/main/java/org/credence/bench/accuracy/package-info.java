/** How right scores are: every set of values with a known truth, with records from settled claims and without labels. */
@NullMarked
package org.credence.bench.accuracy;

import org.jspecify.annotations.NullMarked;

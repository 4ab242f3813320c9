/** Puts together what belongs together in a file that is larger than memory. */
@NullMarked
package org.credence.exchange.grouping;

import org.jspecify.annotations.NullMarked;

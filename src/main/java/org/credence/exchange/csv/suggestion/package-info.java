/** Guesses from a header and some rows what the columns of a table mean. */
@NullMarked
package org.credence.exchange.csv.suggestion;

import org.jspecify.annotations.NullMarked;

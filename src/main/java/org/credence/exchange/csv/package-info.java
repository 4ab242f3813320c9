/** Tables with one statement a row, read by a mapping of their columns. */
@NullMarked
package org.credence.exchange.csv;

import org.jspecify.annotations.NullMarked;

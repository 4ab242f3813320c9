/** Scores as a table that a spreadsheet opens. */
@NullMarked
package org.credence.exchange.sheet;

import org.jspecify.annotations.NullMarked;

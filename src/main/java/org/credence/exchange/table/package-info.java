/** Reads delimited text (CSV, TSV) as a stream, with the place of every field. */
@NullMarked
package org.credence.exchange.table;

import org.jspecify.annotations.NullMarked;

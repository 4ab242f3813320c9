/** The entries of a ledger as JSON lines, in and out, and tables of outcomes. */
@NullMarked
package org.credence.exchange.ledger;

import org.jspecify.annotations.NullMarked;

/** Rows on their way into the tables of a ledger. */
@NullMarked
package org.credence.ledger.store.row;

import org.jspecify.annotations.NullMarked;

/** Outcomes, and the track records that follow from them, as of any moment. */
@NullMarked
package org.credence.ledger;

import org.jspecify.annotations.NullMarked;

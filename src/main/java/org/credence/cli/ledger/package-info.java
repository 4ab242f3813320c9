/** The commands that enter outcomes into a ledger and look at what follows from them. */
@NullMarked
package org.credence.cli.ledger;

import org.jspecify.annotations.NullMarked;

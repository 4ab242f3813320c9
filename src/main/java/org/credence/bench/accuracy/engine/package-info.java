/** How right the scores of the engine itself are, on sets of values: rules and prices in force, records as a ledger holds them. */
@NullMarked
package org.credence.bench.accuracy.engine;

import org.jspecify.annotations.NullMarked;

/** Arguments as formulas of prices: what the rules found is kept once, and priced as often as needed, with derivatives. */
@NullMarked
package org.credence.tune.design;

import org.jspecify.annotations.NullMarked;

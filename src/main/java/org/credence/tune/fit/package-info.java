/** Fits prices and a temperature to outcomes, on incidents apart from those they are then measured on. */
@NullMarked
package org.credence.tune.fit;

import org.jspecify.annotations.NullMarked;

/** What arguments weigh at given prices: line by line, statement by statement, claim by claim. */
@NullMarked
package org.credence.score.price;

import org.jspecify.annotations.NullMarked;

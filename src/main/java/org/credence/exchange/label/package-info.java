/** What was learned, in and out: outcomes of claims in a file of their own, and prices with their reasons. */
@NullMarked
package org.credence.exchange.label;

import org.jspecify.annotations.NullMarked;

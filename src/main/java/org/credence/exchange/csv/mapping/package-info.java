/** What the columns of a table mean, and their cells read accordingly. */
@NullMarked
package org.credence.exchange.csv.mapping;

import org.jspecify.annotations.NullMarked;

/** All formats there are. */
@NullMarked
package org.credence.exchange.catalog;

import org.jspecify.annotations.NullMarked;

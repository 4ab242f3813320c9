/** Scores as STIX 2.1 bundles: the claims, who said what of them, and what this program makes of it. */
@NullMarked
package org.credence.exchange.stix.out;

import org.jspecify.annotations.NullMarked;

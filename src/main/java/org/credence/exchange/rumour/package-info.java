/** Rumours in social media as RumourEval and PHEME annotate them: who supported, denied or questioned them. */
@NullMarked
package org.credence.exchange.rumour;

import org.jspecify.annotations.NullMarked;

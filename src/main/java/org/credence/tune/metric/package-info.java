/** How good stated probabilities were, once the outcomes are known: metrics, reliability, and what of a difference is noise. */
@NullMarked
package org.credence.tune.metric;

import org.jspecify.annotations.NullMarked;

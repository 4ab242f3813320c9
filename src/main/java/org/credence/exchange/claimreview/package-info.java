/** Fact-checks as ClaimReview in JSON-LD (schema.org): who claimed what, who checked it, and what it turned out to be. */
@NullMarked
package org.credence.exchange.claimreview;

import org.jspecify.annotations.NullMarked;

/**
 * Scales in which others say how likely, how credible or how reliable something is; each has its own table, and they
 * disagree.
 */
@NullMarked
package org.credence.exchange.scale;

import org.jspecify.annotations.NullMarked;

/**
 * Track records and copying without labels, and with few: a corpus argued once, then nothing but arithmetic.
 *
 * <p>Arrows point one way: what is learned here rests on {@link org.credence.learn.evidence}, that on
 * {@link org.credence.learn.belief}, and that on {@link org.credence.learn.corpus}.
 */
@NullMarked
package org.credence.learn;

import org.jspecify.annotations.NullMarked;

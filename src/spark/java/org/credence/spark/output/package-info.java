/** Scores and rejects in folders, by day: both, or neither. */
@NullMarked
package org.credence.spark.output;

import org.jspecify.annotations.NullMarked;

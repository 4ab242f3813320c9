/** Scores on Apache Spark what is too much for one machine: the same rules, the same arithmetic, the same bytes. */
@NullMarked
package org.credence.spark;

import org.jspecify.annotations.NullMarked;

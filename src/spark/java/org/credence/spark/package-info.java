/**
 * Scores on Apache Spark what is too much for one machine: the same rules, the same arithmetic, the same bytes.
 *
 * <p>Nothing outside this package knows Spark. Executors get the rule base as the bytes of its files and compile it
 * once each; a record travels as the bytes of its JSON.
 */
@NullMarked
package org.credence.spark;

import org.jspecify.annotations.NullMarked;

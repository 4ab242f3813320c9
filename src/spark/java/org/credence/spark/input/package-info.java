/** Records of any Hadoop file system, each with its place. */
@NullMarked
package org.credence.spark.input;

import org.jspecify.annotations.NullMarked;

/** What a run on a cluster costs, as its tasks report it, so that a larger one can be planned. */
@NullMarked
package org.credence.spark.measure;

import org.jspecify.annotations.NullMarked;

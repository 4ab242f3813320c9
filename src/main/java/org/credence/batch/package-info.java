/** Runs over many incidents: on several threads, in order, in a memory that is bounded, and so that they can be resumed. */
@NullMarked
package org.credence.batch;

import org.jspecify.annotations.NullMarked;

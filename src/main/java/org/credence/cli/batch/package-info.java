/** Scores many incidents in a run that can be interrupted: chunks, workers, and what is done with their results. */
@NullMarked
package org.credence.cli.batch;

import org.jspecify.annotations.NullMarked;

/**
 * What is said: incidents, the claims made about them, who stated what, and what turned out to be so.
 *
 * <p>Plain immutable records that name each other by id, as they stand in a file. Nothing here judges.
 */
@NullMarked
package org.credence.model;

import org.jspecify.annotations.NullMarked;

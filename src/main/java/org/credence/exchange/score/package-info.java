/** Scores, one JSON object an incident: written with or without their explanation, and read back to be compared. */
@NullMarked
package org.credence.exchange.score;

import org.jspecify.annotations.NullMarked;

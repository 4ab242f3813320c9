/** The arithmetic of belief: arguments and prices in, confidence with an interval and an explanation that adds up out. */
@NullMarked
package org.credence.score;

import org.jspecify.annotations.NullMarked;

/** Scores laid out for people to read, in a given number of columns. */
@NullMarked
package org.credence.cli.text;

import org.jspecify.annotations.NullMarked;

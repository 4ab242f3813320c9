/** {@code credence learn}. */
@NullMarked
package org.credence.cli.learn;

import org.jspecify.annotations.NullMarked;

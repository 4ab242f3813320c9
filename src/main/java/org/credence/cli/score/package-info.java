/** Commands that score incidents. */
@NullMarked
package org.credence.cli.score;

import org.jspecify.annotations.NullMarked;

/** The two sides of a comparison: rule sets that score the same incidents, or files of scores. */
@NullMarked
package org.credence.compare.side;

import org.jspecify.annotations.NullMarked;

/** What differs between two sets of scores of the same incidents, and which rules made the difference. */
@NullMarked
package org.credence.compare;

import org.jspecify.annotations.NullMarked;

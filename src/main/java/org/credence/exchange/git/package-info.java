/** Files as they were in a revision of a git repository. */
@NullMarked
package org.credence.exchange.git;

import org.jspecify.annotations.NullMarked;

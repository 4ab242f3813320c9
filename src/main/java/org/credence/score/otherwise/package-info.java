/** What scores would be if something were otherwise: without a source or a rule, or at another price. */
@NullMarked
package org.credence.score.otherwise;

import org.jspecify.annotations.NullMarked;

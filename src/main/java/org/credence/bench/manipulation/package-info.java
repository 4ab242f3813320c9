/** How far made-up sources can move a settled claim the wrong way. */
@NullMarked
package org.credence.bench.manipulation;

import org.jspecify.annotations.NullMarked;

/** Tables of objects, sources and values, as truth discovery uses them. */
@NullMarked
package org.credence.exchange.truth;

import org.jspecify.annotations.NullMarked;

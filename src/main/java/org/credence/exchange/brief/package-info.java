/** A page in Markdown for each score, which people can paste where they write. */
@NullMarked
package org.credence.exchange.brief;

import org.jspecify.annotations.NullMarked;

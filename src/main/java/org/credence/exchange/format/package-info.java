/** What it takes to be a format in which incidents come from elsewhere, or scores go there. */
@NullMarked
package org.credence.exchange.format;

import org.jspecify.annotations.NullMarked;

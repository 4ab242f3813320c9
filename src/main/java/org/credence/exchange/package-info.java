/** The native files: incidents, sources, kinds and weights come in; incidents, sources and scores go out. */
@NullMarked
package org.credence.exchange;

import org.jspecify.annotations.NullMarked;

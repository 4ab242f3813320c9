/** The language of rule files: read with exact positions, checked as a whole, and written out for the engine. */
@NullMarked
package org.credence.rules.language;

import org.jspecify.annotations.NullMarked;

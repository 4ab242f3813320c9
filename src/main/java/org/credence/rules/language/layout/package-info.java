/** The one layout of rule files: where lines break, how far they are indented, in which order annotations stand. */
@NullMarked
package org.credence.rules.language.layout;

import org.jspecify.annotations.NullMarked;

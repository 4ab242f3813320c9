/** Finds out what the words of a draft mean, and everything that is wrong with them. */
@NullMarked
package org.credence.rules.language.check;

import org.jspecify.annotations.NullMarked;

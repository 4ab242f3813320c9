/** Reads sheets in the layout of decision tables into drafts: a rule a row, each cell on its own. */
@NullMarked
package org.credence.rules.language.table;

import org.jspecify.annotations.NullMarked;

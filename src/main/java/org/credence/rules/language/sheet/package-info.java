/** Sheets of cells, read from CSV files and workbooks, with the exact place of each. Knows nothing of rules. */
@NullMarked
package org.credence.rules.language.sheet;

import org.jspecify.annotations.NullMarked;

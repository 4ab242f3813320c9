/** What moved between two rule sets, or between two files of scores. */
@NullMarked
package org.credence.cli.diff;

import org.jspecify.annotations.NullMarked;

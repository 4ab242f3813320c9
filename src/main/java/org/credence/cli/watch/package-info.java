/** Commands that stay and look again whenever one of their files is saved. */
@NullMarked
package org.credence.cli.watch;

import org.jspecify.annotations.NullMarked;

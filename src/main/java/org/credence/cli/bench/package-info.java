/** The command that measures. */
@NullMarked
package org.credence.cli.bench;

import org.jspecify.annotations.NullMarked;

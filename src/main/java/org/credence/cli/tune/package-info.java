/** The command that tunes prices, and what settled claims tell of each rule. */
@NullMarked
package org.credence.cli.tune;

import org.jspecify.annotations.NullMarked;

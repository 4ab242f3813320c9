/** The command that brings incidents in from other formats. */
@NullMarked
package org.credence.cli.exchange;

import org.jspecify.annotations.NullMarked;

/** Commands, their options, and exit codes: the only package that prints or exits. */
@NullMarked
package org.credence.cli;

import org.jspecify.annotations.NullMarked;

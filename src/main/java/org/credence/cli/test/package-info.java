/** The command that runs fixtures. */
@NullMarked
package org.credence.cli.test;

import org.jspecify.annotations.NullMarked;

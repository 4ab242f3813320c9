/** The command that writes new rules and incidents, ready to run. */
@NullMarked
package org.credence.cli.begin;

import org.jspecify.annotations.NullMarked;

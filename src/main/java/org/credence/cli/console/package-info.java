/** The terminal and the file system as commands see them: what is printed, written, and said when something fails. */
@NullMarked
package org.credence.cli.console;

import org.jspecify.annotations.NullMarked;

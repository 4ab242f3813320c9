/** What {@code check} finds, in the forms that people, editors and build servers read; and how it mends the layout. */
@NullMarked
package org.credence.cli.check;

import org.jspecify.annotations.NullMarked;

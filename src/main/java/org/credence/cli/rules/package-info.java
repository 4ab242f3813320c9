/** Commands about the rule base. */
@NullMarked
package org.credence.cli.rules;

import org.jspecify.annotations.NullMarked;

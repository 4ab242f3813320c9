/** Options that several commands share: which incidents, which rules, in what form. */
@NullMarked
package org.credence.cli.options;

import org.jspecify.annotations.NullMarked;

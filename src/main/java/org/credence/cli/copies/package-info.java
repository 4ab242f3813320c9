/** Who copies whom, by the errors that sources share on settled claims. */
@NullMarked
package org.credence.cli.copies;

import org.jspecify.annotations.NullMarked;

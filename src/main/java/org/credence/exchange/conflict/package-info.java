/** Events of the conflict data sets UCDP GED and ACLED, one a row. */
@NullMarked
package org.credence.exchange.conflict;

import org.jspecify.annotations.NullMarked;

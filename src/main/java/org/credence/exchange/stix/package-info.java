/** STIX 2.1 (OASIS Standard, 10 June 2021): bundles become incidents. */
@NullMarked
package org.credence.exchange.stix;

import org.jspecify.annotations.NullMarked;

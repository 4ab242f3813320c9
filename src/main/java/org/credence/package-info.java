/** Credence: weighs each claim about an incident by its sources' track records and by later denials. */
@NullMarked
package org.credence;

import org.jspecify.annotations.NullMarked;

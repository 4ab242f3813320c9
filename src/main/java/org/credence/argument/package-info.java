/** What the rules contribute to an incident: arguments, each with its rule and, through the price list, its price. */
@NullMarked
package org.credence.argument;

import org.jspecify.annotations.NullMarked;

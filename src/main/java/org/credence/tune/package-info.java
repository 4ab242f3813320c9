/** Learns from settled claims what the prices of a rule base should be, and what each rule is worth. */
@NullMarked
package org.credence.tune;

import org.jspecify.annotations.NullMarked;

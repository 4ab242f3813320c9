/**
 * JSON read against declared shapes, with the exact place of everything that is wrong; JSON written as people and
 * machines expect it.
 */
@NullMarked
package org.credence.exchange.json;

import org.jspecify.annotations.NullMarked;

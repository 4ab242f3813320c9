/**
 * What the rules see: one incident as an object graph, as it stood at a moment.
 *
 * <p>Every predicate of a fact is computed before the rules run, in time linear in the number of statements, so
 * that most rules need a single pattern. Rule files import this package and nothing else.
 */
@NullMarked
package org.credence.facts;

import org.jspecify.annotations.NullMarked;

/** What rules can speak of: facts, their properties, and what sort of value each has. */
@NullMarked
package org.credence.rules.language.vocabulary;

import org.jspecify.annotations.NullMarked;

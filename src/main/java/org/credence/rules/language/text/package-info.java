/** The text of a rule file as lines and words, with exact places. Knows nothing of what the words mean. */
@NullMarked
package org.credence.rules.language.text;

import org.jspecify.annotations.NullMarked;

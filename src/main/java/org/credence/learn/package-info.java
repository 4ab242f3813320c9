/** Track records and copying without labels, and with few: a corpus argued once, then nothing but arithmetic. */
@NullMarked
package org.credence.learn;

import org.jspecify.annotations.NullMarked;

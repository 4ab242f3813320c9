/** What is learned from: a corpus that the rules argued once, laid out in columns, and dealt into parts. */
@NullMarked
package org.credence.learn.corpus;

import org.jspecify.annotations.NullMarked;

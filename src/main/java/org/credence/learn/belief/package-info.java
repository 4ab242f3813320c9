/** What is believed of claims, how words add up to it, and how right it turned out. */
@NullMarked
package org.credence.learn.belief;

import org.jspecify.annotations.NullMarked;

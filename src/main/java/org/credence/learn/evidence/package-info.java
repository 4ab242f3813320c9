/** What words are worth: records by speaker, topic and value, and who copies whom. */
@NullMarked
package org.credence.learn.evidence;

import org.jspecify.annotations.NullMarked;

/** What is known of each rule beside its compiled form: what it looks at, what it does, and how far it looks. */
@NullMarked
package org.credence.rules.plan;

import org.jspecify.annotations.NullMarked;

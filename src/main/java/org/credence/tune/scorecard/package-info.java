/** What each rule is worth: how often it fires, what outcomes would charge for it, and what it brings. */
@NullMarked
package org.credence.tune.scorecard;

import org.jspecify.annotations.NullMarked;

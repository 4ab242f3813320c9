/** Why a rule stayed silent: the rules worked out a second time, slowly and with reasons. */
@NullMarked
package org.credence.rules.silence;

import org.jspecify.annotations.NullMarked;

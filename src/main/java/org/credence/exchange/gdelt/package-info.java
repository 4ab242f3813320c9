/** Events that GDELT 2 codes from the world's news, and the articles that mention them. */
@NullMarked
package org.credence.exchange.gdelt;

import org.jspecify.annotations.NullMarked;

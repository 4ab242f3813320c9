/** Pages of pictures that commands write, put together from what they found. */
@NullMarked
package org.credence.cli.page;

import org.jspecify.annotations.NullMarked;

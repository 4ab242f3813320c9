/** What a page of pictures shows: plain data, from which {@code picture.html} draws. */
@NullMarked
package org.credence.picture;

import org.jspecify.annotations.NullMarked;

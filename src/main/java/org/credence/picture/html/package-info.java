/** Draws a page of pictures: one HTML document with inline SVG that needs no network and runs no script. */
@NullMarked
package org.credence.picture.html;

import org.jspecify.annotations.NullMarked;

/** Files in and out: opened whatever they are packed with, read line by line, written whole or not at all. */
@NullMarked
package org.credence.exchange.file;

import org.jspecify.annotations.NullMarked;

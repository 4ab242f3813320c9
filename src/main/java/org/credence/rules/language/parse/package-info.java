/** Reads the tokens of rule files into drafts: rules as they are spelled, each part with its place. */
@NullMarked
package org.credence.rules.language.parse;

import org.jspecify.annotations.NullMarked;

package org.credence.rules.language;

/**
 * Something wrong with a rule file.
 *
 * @param code    stable: {@code CRED001} …
 * @param place   where
 * @param message the thing and its state in parentheses, one sentence
 * @param advice  what to do, a line that begins with "Maybe"; may be empty
 * @param line    the source line, for the caret
 */
public record Finding(String code, Place place, String message, String advice, String line) {}

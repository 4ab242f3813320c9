package org.credence.rules.language;

/**
 * A rule file.
 *
 * @param name as the user would name it, for messages: {@code rules/denials.drl}
 * @param text its whole text
 */
public record RuleFile(String name, String text) {}

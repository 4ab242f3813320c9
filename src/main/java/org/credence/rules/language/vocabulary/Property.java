package org.credence.rules.language.vocabulary;

/**
 * What a rule can ask a fact.
 *
 * @param mayBeMissing it is null for some facts
 * @param bounds       of a number
 */
public record Property(String name, Type type, boolean mayBeMissing, Bounds bounds) {}

package org.credence.picture;

/**
 * A name with its value, such as the verdict of a claim.
 *
 * @param name  such as {@code verdict}
 * @param value as people read it
 */
public record Fact(String name, String value) {}

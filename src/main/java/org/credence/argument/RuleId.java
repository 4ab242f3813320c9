package org.credence.argument;

import java.util.regex.Pattern;

/**
 * The name of a rule, which is its identity for ever.
 *
 * @param name lower-case words joined by hyphens
 */
public record RuleId(String name) implements Comparable<RuleId> {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleId {
        if (!isValid(name)) {
            throw new IllegalArgumentException(
                    "The rule name (" + name + ") must be lower-case words joined by hyphens.");
        }
    }

    public static boolean isValid(String name) {
        return KEBAB.matcher(name).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}

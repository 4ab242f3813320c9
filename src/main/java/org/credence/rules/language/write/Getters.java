package org.credence.rules.language.write;

import org.credence.rules.language.Expression;

/** A chain of properties as Java. */
final class Getters {
    private Getters() {}

    /** Arguments end in facts, texts and numbers: their getters all begin with get. */
    static String chain(Expression.Path path) {
        StringBuilder java = new StringBuilder(path.binding());
        for (String name : path.names()) {
            java.append(".get")
                    .append(Character.toUpperCase(name.charAt(0)))
                    .append(name.substring(1))
                    .append("()");
        }
        return java.toString();
    }
}

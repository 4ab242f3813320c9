package org.credence.rules.language.text;

/** What makes a text unreadable before any of its words is looked at. */
public record Flaw(Kind kind, int from, int to) {
    /** Sorts of flaws. */
    public enum Kind {
        UNCLOSED_QUOTE,
        UNCLOSED_COMMENT,
        /** A backslash in a quoted text, or before a {@code u} in a comment. */
        ESCAPE,
        /** A character that does not show, or that turns the direction of writing. */
        INVISIBLE,
        /** A character that has no meaning in a rule. */
        STRANGE
    }
}

package org.credence.rules.language.vocabulary;

/** Types without parts. */
public enum Plain implements Type {
    TRUTH("yes or no"),
    WHOLE("a whole number"),
    NUMBER("a number"),
    TEXT("a text"),
    /** The type of {@code null}. */
    NOTHING("nothing"),
    /** Of what is wrong and has been reported. */
    UNKNOWN("unknown");

    private final String shown;

    Plain(String shown) {
        this.shown = shown;
    }

    @Override
    public String shown() {
        return shown;
    }
}

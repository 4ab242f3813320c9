package org.credence.rules.language;

/** Stands in until the language is there. */
public final class RuleWriter {
    private RuleWriter() {}

    public static String write(java.util.List<Rule> rules, Verb.Stage stage) {
        return "";
    }
}

package org.credence.rules.language;

import java.util.List;

/**
 * What a set of rule files holds.
 *
 * @param rules    those that are sound, in order of file name and place
 * @param findings everything that is wrong, in order of place; nothing may be scored unless this is empty
 */
public record Reading(List<Rule> rules, List<Finding> findings) {
    public Reading {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }
}

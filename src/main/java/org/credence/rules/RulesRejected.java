package org.credence.rules;

import java.util.List;
import org.credence.rules.language.Finding;

/** Rules that nothing may be scored with, and every reason why. */
public final class RulesRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    public RulesRejected(List<Finding> findings) {
        super(findings.size() == 1 ? findings.get(0).message() : findings.size() + " errors in the rules.");
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}

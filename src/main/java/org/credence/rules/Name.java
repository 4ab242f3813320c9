package org.credence.rules;

import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Naming;
import org.credence.facts.Assessment;

/** What a rule of the naming stage can do. */
public final class Name {
    private final List<Naming> namings = new ArrayList<>();
    private final Current current;

    Name(Current current) {
        this.current = current;
    }

    public void verdict(Assessment assessment, String label) {
        add(assessment, Naming.Kind.VERDICT, label);
    }

    /** Admiralty reliability, A to F. */
    public void letter(Assessment assessment, String label) {
        add(assessment, Naming.Kind.LETTER, label);
    }

    /** Admiralty credibility, 1 to 6. */
    public void digit(Assessment assessment, String label) {
        add(assessment, Naming.Kind.DIGIT, label);
    }

    public void flag(Assessment assessment, String label) {
        add(assessment, Naming.Kind.FLAG, label);
    }

    private void add(Assessment assessment, Naming.Kind kind, String label) {
        namings.add(new Naming(current.rule(), assessment, kind, label));
    }

    List<Naming> namings() {
        return namings;
    }
}

package org.credence.argument;

import java.util.List;
import java.util.Set;
import org.credence.facts.Assessment;
import org.credence.facts.Incident;

/** Finds which arguments apply, and later what the scores are called. The rule book is one. */
public interface Reasoner {

    /**
     * Derives statements, which are added to the incidents, and finds the arguments of each.
     *
     * @param incidents fresh ones, which nobody has argued yet
     * @param off       names of rules that are left out
     * @return the arguments, in the order of the incidents
     * @throws RunawayRule when a rule fires without end
     */
    List<Arguments> argue(List<Incident> incidents, Set<String> off);

    /**
     * Names each assessment.
     *
     * @param off names of rules that are left out
     * @return in the order of the assessments, and those of one in the order of the rule files
     */
    List<Naming> name(List<Assessment> assessments, Set<String> off);
}

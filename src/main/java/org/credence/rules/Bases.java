package org.credence.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.credence.rules.plan.Group;
import org.kie.api.KieBase;

/** Compiled rules, by what is compiled together; a group without rules has none. */
record Bases(Map<Group, KieBase> byGroup) {
    Bases {
        byGroup = Collections.unmodifiableMap(new TreeMap<>(byGroup));
    }

    /** The same for other texts: only groups whose text differs are compiled. */
    Bases rebuilt(Map<Group, String> then, Map<Group, String> now) {
        Map<Group, KieBase> bases = new TreeMap<>();
        now.forEach((group, text) -> {
            KieBase base = byGroup.get(group);
            boolean same = base != null && text.equals(then.get(group));
            bases.put(group, same ? base : ClassicBuild.build(group, text));
        });
        return new Bases(bases);
    }
}

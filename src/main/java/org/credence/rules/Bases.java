package org.credence.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kie.api.KieBase;

/** Compiled rules, by what is compiled together; a group without rules has none. */
record Bases(Map<Group, KieBase> byGroup) {
    Bases {
        byGroup = Collections.unmodifiableMap(new TreeMap<>(byGroup));
    }
}

package org.credence.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.credence.rules.language.Verb.Stage;
import org.kie.api.KieBase;

/** The compiled rules of each stage; a stage without rules has none. */
record Bases(Map<Stage, KieBase> byStage) {
    Bases {
        byStage = Collections.unmodifiableMap(new EnumMap<>(byStage));
    }
}

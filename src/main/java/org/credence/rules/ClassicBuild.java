package org.credence.rules;

import java.util.HashMap;
import java.util.Map;
import org.credence.rules.plan.Group;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rules on the classic path, which is the quicker one for rules that were just edited. */
final class ClassicBuild {
    private ClassicBuild() {}

    static Bases build(Map<Group, String> texts) {
        Map<Group, KieBase> bases = new HashMap<>();
        texts.forEach((group, text) -> bases.put(group, build(group, text)));
        return new Bases(bases);
    }

    static KieBase build(Group group, String text) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        builder.add(
                ResourceFactory.newByteArrayResource(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                ResourceType.DRL);
        if (builder.hasErrors()) {
            throw new IllegalStateException("The rules of the stage (" + group.name()
                    + ") passed the check but did not compile: " + builder.getErrors());
        }
        InternalRuleBase base = RuleBaseFactory.newRuleBase();
        base.addPackages(builder.getKnowledgePackages().stream()
                .map(org.drools.base.definitions.InternalKnowledgePackage.class::cast)
                .toList());
        return KnowledgeBaseFactory.newKnowledgeBase(base);
    }
}

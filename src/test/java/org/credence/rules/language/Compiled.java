package org.credence.rules.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Says what the engine's two compilers hold against rules. */
final class Compiled {
    private Compiled() {}

    static List<String> classic(Collection<Rule> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (Verb.Stage stage : Verb.Stage.values()) {
            byte[] text = RuleWriter.write(rules, stage).getBytes(StandardCharsets.UTF_8);
            builder.add(ResourceFactory.newByteArrayResource(text), ResourceType.DRL);
        }
        List<String> errors = new ArrayList<>();
        builder.getErrors().forEach(error -> errors.add(error.getMessage()));
        return errors;
    }

    static List<String> executable(Collection<Rule> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        Arrays.stream(Verb.Stage.values())
                .forEach(stage -> files.write(
                        "src/main/resources/" + RuleWriter.packageOf(stage).replace('.', '/') + "/rules.drl",
                        RuleWriter.write(rules, stage)));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .toList();
    }
}

package org.credence.rules;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.credence.rules.plan.Group;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;

/**
 * Compiles rules to the executable model, whose bytes can be kept and loaded again in milliseconds.
 *
 * <p>The one class that leans on the engine's internals; whoever calls it falls back to {@link ClassicBuild}.
 */
final class KeptBuild {
    private KeptBuild() {}

    private static ReleaseId release() {
        return KieServices.get().newReleaseId("org.credence", "rules", "1");
    }

    private static KieModuleModel module(Iterable<Group> groups) {
        KieModuleModel module = KieServices.get().newKieModuleModel();
        for (Group group : groups) {
            module.newKieBaseModel(group.name()).addPackage(group.packageName());
        }
        return module;
    }

    /** The bytes of a jar with the compiled rules of every group. */
    static byte[] compile(Map<Group, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release());
        files.writeKModuleXML(module(texts.keySet()).toXML());
        texts.forEach((group, text) -> files.write(
                "src/main/resources/" + group.packageName().replace('.', '/') + "/rules.drl",
                text.getBytes(StandardCharsets.UTF_8)));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules passed the check but did not compile: "
                    + builder.getResults().getMessages(Message.Level.ERROR));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        services.getRepository().removeKieModule(release());
        return module.getBytes();
    }

    static Bases load(File jar, Iterable<Group> groups) {
        CanonicalKieModule module = new CanonicalKieModule(release(), module(groups), jar);
        KieModuleKieProject project = new KieModuleKieProject(module, KeptBuild.class.getClassLoader());
        KieContainerImpl container =
                new KieContainerImpl(project, KieServices.get().getRepository());
        Map<Group, KieBase> bases = new HashMap<>();
        for (Group group : groups) {
            bases.put(group, container.getKieBase(group.name()));
        }
        return new Bases(bases);
    }
}

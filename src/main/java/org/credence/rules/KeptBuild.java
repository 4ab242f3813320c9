package org.credence.rules;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.credence.rules.language.Verb.Stage;
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

    private static KieModuleModel module(Iterable<Stage> stages) {
        KieModuleModel module = KieServices.get().newKieModuleModel();
        for (Stage stage : stages) {
            module.newKieBaseModel(stage.word()).addPackage("credence." + stage.word());
        }
        return module;
    }

    /** The bytes of a jar with the compiled rules of every stage. */
    static byte[] compile(Map<Stage, String> texts) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release());
        files.writeKModuleXML(module(texts.keySet()).toXML());
        texts.forEach((stage, text) -> files.write(
                "src/main/resources/credence/" + stage.word() + "/rules.drl", text.getBytes(StandardCharsets.UTF_8)));
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

    static Bases load(File jar, Iterable<Stage> stages) {
        CanonicalKieModule module = new CanonicalKieModule(release(), module(stages), jar);
        KieModuleKieProject project = new KieModuleKieProject(module, KeptBuild.class.getClassLoader());
        KieContainerImpl container =
                new KieContainerImpl(project, KieServices.get().getRepository());
        Map<Stage, KieBase> bases = new EnumMap<>(Stage.class);
        for (Stage stage : stages) {
            bases.put(stage, container.getKieBase(stage.word()));
        }
        return new Bases(bases);
    }
}

package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Compiles rules that the guard has let pass, while the program runs. */
final class RuleCompiler {
    private static final String CLASS = ".class";
    private static final String MODELS = "/drools-model";

    private final ClassLoader loader;

    RuleCompiler(ClassLoader loader) {
        this.loader = loader;
    }

    /** What came of it: classes, or what Drools could not make sense of. */
    record Result(CompiledClasses classes, List<Problem> problems) {}

    Result compile(RuleTexts texts) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var digest = texts.digest();
        var release = services.newReleaseId("faultline.rules", digest, "1");
        files.generateAndWritePomXML(release);
        texts.sets()
                .forEach((set, ofSet) -> ofSet.forEach((file, text) -> {
                    var name = RulePackage.compiled(set, digest);
                    files.write(
                            "src/main/resources/" + RulePackage.path(name) + "/" + file,
                            RulePackage.complete(name, text));
                }));
        try {
            var builder = services.newKieBuilder(files, loader).buildAll(ExecutableModelProject.class);
            var problems = problems(builder);
            return new Result(
                    problems.isEmpty() ? classes(builder) : new CompiledClasses(Map.of(), List.of()), problems);
        } finally {
            // Drools keeps what it builds for everybody; what is compiled here is kept by the library alone.
            services.getRepository().removeKieModule(release);
        }
    }

    /** Drools keeps what it compiled as files in memory: classes, and a list of those that are models. */
    private static CompiledClasses classes(KieBuilder builder) {
        var module = (InternalKieModule) builder.getKieModule();
        var classes = new HashMap<String, byte[]>();
        var models = new ArrayList<String>();
        for (var file : module.getFileNames()) {
            if (file.endsWith(CLASS)) {
                var name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            } else if (file.endsWith(MODELS)) {
                PrebuiltRules.names(new String(module.getBytes(file), StandardCharsets.UTF_8))
                        .forEach(models::add);
            }
        }
        return new CompiledClasses(classes, models);
    }

    /** The guard should leave nothing for Drools to find; if it does, its author at least learns of it in a sentence. */
    private static List<Problem> problems(KieBuilder builder) {
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> new Problem(
                        "rules",
                        0,
                        0,
                        "Drools could not compile a rule: "
                                + message.getText().lines().findFirst().orElse("")))
                .distinct()
                .toList();
    }
}

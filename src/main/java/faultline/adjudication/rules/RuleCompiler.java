package faultline.adjudication.rules;

import faultline.exercise.definition.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Compiles rules that the guard has let pass, while the program runs. */
final class RuleCompiler {
    private final ClassLoader loader;

    RuleCompiler(ClassLoader loader) {
        this.loader = loader;
    }

    /** What came of it: models by set, or what Drools could not make sense of. */
    record Result(Map<String, Model> models, List<Problem> problems) {}

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
            return new Result(problems.isEmpty() ? models(texts, builder) : Map.of(), problems);
        } finally {
            // Drools keeps what it builds for everybody; what is compiled here is kept by the library alone.
            services.getRepository().removeKieModule(release);
        }
    }

    private static Map<String, Model> models(RuleTexts texts, KieBuilder builder) {
        var digest = texts.digest();
        var models = new TreeMap<String, Model>();
        var built = ((CanonicalKieModule) builder.getKieModule()).getModelForKBase(new KieBaseModelImpl());
        for (var set : texts.sets().keySet()) {
            var name = RulePackage.compiled(set, digest);
            built.stream()
                    .filter(model -> model.getPackageName().equals(name))
                    .forEach(model -> models.put(set, model));
        }
        return models;
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

package faultline.adjudication.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;

/** The rules that the build compiled, as they stand on the class path. */
final class PrebuiltRules {
    static final String MODELS = "META-INF/kie/faultline/faultline/drools-model";

    private final ClassLoader loader;
    private final RuleIndex index;

    PrebuiltRules(ClassLoader loader) {
        this.loader = loader;
        this.index =
                resource(RuleIndex.RESOURCE).map(RuleIndex::read).orElseGet(() -> new RuleIndex(Map.of(), List.of()));
    }

    RuleIndex index() {
        return index;
    }

    /** One compiled model for each of the sets that has rules. */
    Map<String, Model> models(Iterable<String> sets) {
        Map<String, Model> byPackage = new HashMap<>();
        // The first line says which version wrote the list; each other line names the class of one package.
        resource(MODELS).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.contains(":"))
                .map(this::model)
                .forEach(model -> byPackage.put(model.getPackageName(), model));
        Map<String, Model> models = new HashMap<>();
        for (var set : sets) {
            Optional.ofNullable(byPackage.get(RulePackage.built(set))).ifPresent(model -> models.put(set, model));
        }
        return models;
    }

    private Model model(String className) {
        try {
            return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The rules of this build are damaged: (" + className + ") is missing.", e);
        }
    }

    private Optional<String> resource(String name) {
        try (var in = loader.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

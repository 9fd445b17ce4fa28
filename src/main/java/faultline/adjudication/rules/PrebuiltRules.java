package faultline.adjudication.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What the build put down of itself: the digest of all classes that deal with rules. */
    Optional<String> build() {
        return resource(RuleIndex.BUILD);
    }

    /** One compiled model for each of the sets that has rules. */
    Map<String, Model> models(Iterable<String> sets) {
        Map<String, Model> byPackage = new HashMap<>();
        resource(MODELS).stream()
                .flatMap(PrebuiltRules::names)
                .map(name -> model(loader, name))
                .forEach(model -> byPackage.put(model.getPackageName(), model));
        Map<String, Model> models = new HashMap<>();
        for (var set : sets) {
            Optional.ofNullable(byPackage.get(RulePackage.built(set))).ifPresent(model -> models.put(set, model));
        }
        return models;
    }

    /** The names in a list of models: its first line says which version wrote it, each other one names a class. */
    static Stream<String> names(String list) {
        return list.lines().filter(line -> !line.isBlank() && !line.contains(":"));
    }

    /** The model of that class. */
    static Model model(ClassLoader loader, String className) {
        try {
            return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules are damaged: (" + className + ") is missing.", e);
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

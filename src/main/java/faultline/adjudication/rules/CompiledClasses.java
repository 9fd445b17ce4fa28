package faultline.adjudication.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;

/**
 * What Drools made of rules while the program ran.
 *
 * @param classes class files by the classes' names
 * @param models names of those among them that are models, one for each rule set
 */
record CompiledClasses(Map<String, byte[]> classes, List<String> models) {
    CompiledClasses {
        classes = Map.copyOf(classes);
        models = List.copyOf(models);
    }

    /** The models, ready to be fired, by rule set. */
    Map<String, Model> load(Collection<String> sets, String digest) {
        var loader = new Loader(classes);
        var byPackage = new HashMap<String, Model>();
        for (var name : models) {
            var model = PrebuiltRules.model(loader, name);
            byPackage.put(model.getPackageName(), model);
        }
        var bySet = new HashMap<String, Model>();
        for (var set : sets) {
            Optional.ofNullable(byPackage.get(RulePackage.compiled(set, digest)))
                    .ifPresent(model -> bySet.put(set, model));
        }
        return bySet;
    }

    /** Finds these classes and, besides them, only what the program has itself. */
    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(OurLoader.LOADER);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}

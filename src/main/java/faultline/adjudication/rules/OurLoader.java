package faultline.adjudication.rules;

import java.util.function.Supplier;

/** Drools finds its parts through the thread's class loader, and not every thread has one that knows them. */
final class OurLoader {
    static final ClassLoader LOADER = OurLoader.class.getClassLoader();

    private OurLoader() {}

    /** Does the work while the thread has the loader of our own classes. */
    static <T> T during(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

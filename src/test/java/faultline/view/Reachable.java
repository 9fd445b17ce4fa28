package faultline.view;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every text that can be reached from an object, whatever its fields are called and whether they are private or not. */
final class Reachable {
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder texts = new StringBuilder();

    private Reachable() {}

    /** All of them, a line each; numbers and dates as they print. */
    static String texts(Object from) {
        var reachable = new Reachable();
        reachable.waiting.add(from);
        while (!reachable.waiting.isEmpty()) {
            reachable.visit(reachable.waiting.remove());
        }
        return reachable.texts.toString();
    }

    private void visit(Object object) {
        if (!met.add(object)) {
            return;
        }
        if (object instanceof Map<?, ?> map) {
            waiting.addAll(map.keySet());
            waiting.addAll(map.values());
        } else if (object instanceof Collection<?> all) {
            waiting.addAll(all);
        } else if (object instanceof Optional<?> maybe) {
            maybe.ifPresent(waiting::add);
        } else if (object.getClass().getPackageName().startsWith("faultline") && !(object instanceof Enum)) {
            fields(object, object.getClass());
        } else {
            texts.append(object).append('\n');
        }
    }

    private void fields(Object object, Class<?> type) {
        for (var field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                value(object, field);
            }
        }
        if (type.getSuperclass().getPackageName().startsWith("faultline")) {
            fields(object, type.getSuperclass());
        }
    }

    private void value(Object object, Field field) {
        try {
            field.setAccessible(true);
            Optional.ofNullable(field.get(object)).ifPresent(waiting::add);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

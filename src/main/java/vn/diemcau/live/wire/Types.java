package vn.diemcau.live.wire;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names and classes of one kind of message, both ways.
 *
 * @param <T> the kind
 */
final class Types<T> {

    private final Map<String, Class<? extends T>> byName;
    private final Map<Class<?>, String> names;

    Types(Map<String, Class<? extends T>> byName) {
        this.byName = byName;
        this.names = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    String nameOf(T value) {
        String name = names.get(value.getClass());
        if (name == null) {
            throw new IllegalStateException(value.getClass() + " has no name on the wire");
        }
        return name;
    }

    Class<? extends T> named(String name) {
        Class<? extends T> type = byName.get(name);
        if (type == null) {
            throw Malformed.type(name);
        }
        return type;
    }
}

package org.credence.rules.silence;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chain of properties of a fact, as a rule spells them: {@code source.camp}.
 *
 * @param type of what is read
 */
record Accessor(Class<?> type, List<MethodHandle> getters) {

    Accessor {
        getters = List.copyOf(getters);
    }

    /**
     * The accessor of a chain; an empty chain reads the fact itself.
     *
     * @throws IllegalArgumentException when a property does not exist; rules that passed the check have none such
     */
    static Accessor of(Class<?> fact, List<String> names) {
        Class<?> at = fact;
        MethodHandle[] handles = new MethodHandle[names.size()];
        for (int i = 0; i < handles.length; i++) {
            Method getter = getter(at, names.get(i));
            try {
                handles[i] = MethodHandles.publicLookup()
                        .unreflect(getter)
                        .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
            } catch (IllegalAccessException e) {
                throw new IllegalArgumentException(e);
            }
            at = getter.getReturnType();
        }
        return new Accessor(at, List.of(handles));
    }

    private static Method getter(Class<?> fact, String property) {
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (String name : List.of("is" + capital, "get" + capital)) {
            for (Method method : fact.getMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return method;
                }
            }
        }
        throw new IllegalArgumentException(
                "The property (" + property + ") must be one of " + fact.getSimpleName() + ".");
    }

    /** The value, or null when something along the chain is not there. */
    @Nullable
    Object read(Object fact) {
        Object at = fact;
        try {
            for (int i = 0; i < getters.size() && at != null; i++) {
                at = getters.get(i).invokeExact(at);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return at;
    }
}

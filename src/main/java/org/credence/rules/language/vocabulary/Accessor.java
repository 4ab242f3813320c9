package org.credence.rules.language.vocabulary;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a chain of properties of a fact, as a rule spells them: {@code source.camp}. */
public final class Accessor {
    /** Getters are made once a program: each is a little class of its own, as quick as a call in the source. */
    private static final Map<Method, Function<Object, Object>> MADE = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final List<Function<Object, Object>> getters;
    /** The getter of a chain of one, which most are. */
    private final @Nullable Function<Object, Object> only;

    private Accessor(Class<?> type, List<Function<Object, Object>> getters) {
        this.type = type;
        this.getters = List.copyOf(getters);
        this.only = getters.size() == 1 ? getters.get(0) : null;
    }

    /** Of what is read. */
    public Class<?> type() {
        return type;
    }

    /**
     * The accessor of a chain; an empty chain reads the fact itself.
     *
     * @throws IllegalArgumentException when a property does not exist; rules that passed the check have none such
     */
    public static Accessor of(Class<?> fact, List<String> names) {
        Class<?> at = fact;
        List<Function<Object, Object>> getters = new ArrayList<>();
        for (String name : names) {
            Method getter = getter(at, name);
            getters.add(MADE.computeIfAbsent(getter, Accessor::make));
            at = getter.getReturnType();
        }
        return new Accessor(at, getters);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> make(Method getter) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(getter);
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    handle,
                    handle.type().wrap());
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method getter(Class<?> fact, String property) {
        String capital = property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (String name : List.of("is" + capital, "get" + capital)) {
            try {
                return fact.getMethod(name);
            } catch (NoSuchMethodException e) {
                // the other spelling is tried, and then the error below tells
            }
        }
        throw new IllegalArgumentException(
                "The property (" + property + ") must be one of " + fact.getSimpleName() + ".");
    }

    /** The value, or null when something along the chain is not there. */
    public @Nullable Object read(Object fact) {
        if (only != null) {
            return only.apply(fact);
        }
        Object at = fact;
        for (int i = 0; i < getters.size() && at != null; i++) {
            at = getters.get(i).apply(at);
        }
        return at;
    }
}

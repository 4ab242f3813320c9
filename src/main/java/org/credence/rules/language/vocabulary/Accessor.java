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
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Reads a chain of properties of a fact, as a rule spells them: {@code source.camp}. */
public final class Accessor {
    /** Getters are made once a program: each is a little class of its own, as quick as a call in the source. */
    private static final Map<Method, Function<Object, Object>> MADE = new ConcurrentHashMap<>();

    private static final Map<Method, Predicate<Object>> TESTS = new ConcurrentHashMap<>();

    private static final Map<Method, ToDoubleFunction<Object>> NUMBERS = new ConcurrentHashMap<>();

    private final Class<?> type;
    /** The last of the chain; null for an empty one. */
    private final @Nullable Method method;

    private final List<Function<Object, Object>> getters;
    /** The getter of a chain of one, which most are. */
    private final @Nullable Function<Object, Object> only;

    private Accessor(Class<?> type, @Nullable Method method, List<Function<Object, Object>> getters) {
        this.type = type;
        this.method = method;
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
        Method last = null;
        List<Function<Object, Object>> getters = new ArrayList<>();
        for (String name : names) {
            Method getter = getter(at, name);
            getters.add(MADE.computeIfAbsent(getter, Accessor::make));
            at = getter.getReturnType();
            last = getter;
        }
        return new Accessor(at, last, getters);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> make(Method getter) {
        return (Function<Object, Object>) make(getter, Function.class, "apply", Object.class);
    }

    @SuppressWarnings("unchecked")
    private static Predicate<Object> makeTest(Method getter) {
        return (Predicate<Object>) make(getter, Predicate.class, "test", boolean.class);
    }

    @SuppressWarnings("unchecked")
    private static ToDoubleFunction<Object> makeNumber(Method getter) {
        return (ToDoubleFunction<Object>) make(getter, ToDoubleFunction.class, "applyAsDouble", double.class);
    }

    private static Object make(Method getter, Class<?> as, String method, Class<?> result) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(getter);
            MethodType type = handle.type();
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    method,
                    MethodType.methodType(as),
                    MethodType.methodType(result, Object.class),
                    handle,
                    result.isPrimitive() ? type : type.wrap());
            return site.getTarget().invoke();
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

    /** Tells whether a truth value is true, without a detour; null when the chain is longer or something else is read. */
    public @Nullable Predicate<Object> test() {
        Method first = only == null || type != boolean.class ? null : method;
        return first == null ? null : TESTS.computeIfAbsent(first, Accessor::makeTest);
    }

    /** Reads a number without a detour; null when the chain is longer or something else is read. */
    public @Nullable ToDoubleFunction<Object> number() {
        Method first = only == null || (type != int.class && type != double.class) ? null : method;
        return first == null ? null : NUMBERS.computeIfAbsent(first, Accessor::makeNumber);
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

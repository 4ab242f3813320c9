package org.credence.rules.language.vocabulary;

import java.beans.Introspector;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Relay;
import org.credence.facts.Source;
import org.credence.facts.Statement;
import org.jspecify.annotations.Nullable;

/** All facts and their properties, taken from the classes of {@code org.credence.facts}. */
public final class Vocabulary {
    private static final List<Class<?>> MATCHABLE =
            List.of(Incident.class, Claim.class, Statement.class, Relay.class, Assessment.class);

    private static final Map<String, Fact> FACTS = facts();

    private Vocabulary() {}

    /** By simple name, in the order in which people meet them. */
    public static Map<String, Fact> all() {
        return FACTS;
    }

    public static @Nullable Fact fact(String name) {
        return FACTS.get(name);
    }

    /** The fact of a class that {@link Type.Thing} names. */
    public static Fact fact(Class<?> type) {
        return Objects.requireNonNull(FACTS.get(type.getSimpleName()), type.getSimpleName());
    }

    private static Map<String, Fact> facts() {
        Map<String, Fact> facts = new LinkedHashMap<>();
        MATCHABLE.forEach(type -> facts.put(type.getSimpleName(), describe(type, true)));
        facts.put(Source.class.getSimpleName(), describe(Source.class, false));
        return java.util.Collections.unmodifiableMap(facts);
    }

    private static Fact describe(Class<?> type, boolean matchable) {
        SortedMap<String, Property> properties = new TreeMap<>();
        for (Method method : type.getDeclaredMethods()) {
            String name = name(method);
            Type value = type(method.getAnnotatedReturnType().getType());
            if (name != null && value != null) {
                properties.put(name, new Property(name, value, mayBeMissing(method), Bounds.of(name)));
            }
        }
        return new Fact(type.getSimpleName(), type, java.util.Collections.unmodifiableSortedMap(properties), matchable);
    }

    private static @Nullable String name(Method method) {
        boolean question = Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() == 0;
        if (question && method.getName().startsWith("get") && method.getReturnType() != boolean.class) {
            return Introspector.decapitalize(method.getName().substring(3));
        }
        if (question && method.getName().startsWith("is") && method.getReturnType() == boolean.class) {
            return Introspector.decapitalize(method.getName().substring(2));
        }
        return null;
    }

    private static boolean mayBeMissing(Method method) {
        AnnotatedType type = method.getAnnotatedReturnType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Type type(java.lang.reflect.Type type) {
        if (type == boolean.class) {
            return Plain.TRUTH;
        }
        if (type == int.class) {
            return Plain.WHOLE;
        }
        if (type == double.class) {
            return Plain.NUMBER;
        }
        if (type == String.class) {
            return Plain.TEXT;
        }
        return type instanceof Class<?> known ? choiceOrThing(known) : many(type);
    }

    @SuppressWarnings("unchecked") // an enum class is a class of enum constants
    private static @Nullable Type choiceOrThing(Class<?> type) {
        if (type.isEnum()) {
            return new Type.Choice((Class<? extends Enum<?>>) type);
        }
        return MATCHABLE.contains(type) || type == Source.class ? new Type.Thing(type) : null;
    }

    private static @Nullable Type many(java.lang.reflect.Type type) {
        if (type instanceof ParameterizedType collection
                && collection.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            Type element = type(collection.getActualTypeArguments()[0]);
            return element == null ? null : new Type.Many(element);
        }
        return null;
    }
}

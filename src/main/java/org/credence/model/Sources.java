package org.credence.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sources in use, found by id or by alias. */
public final class Sources {
    private final Map<String, Source> byId = new LinkedHashMap<>();
    private final Map<String, Source> byName = new HashMap<>();

    /**
     * @throws IllegalArgumentException when two sources share an id or alias, or when owners form a cycle
     */
    public Sources(Collection<Source> all) {
        for (Source source : all) {
            if (byId.put(source.id(), source) != null) {
                throw new IllegalArgumentException("The source id (" + source.id() + ") must be unique.");
            }
        }
        byName.putAll(byId);
        all.forEach(this::addAliases);
        all.forEach(this::requireNoOwnerCycle);
    }

    public static Sources none() {
        return new Sources(Set.of());
    }

    public Optional<Source> find(String idOrAlias) {
        return Optional.ofNullable(byName.get(idOrAlias));
    }

    /** The source, or an error that names it. */
    public Source get(String idOrAlias) {
        return find(idOrAlias).orElseThrow(() -> new UnknownSource(idOrAlias, byName.keySet()));
    }

    /** In the order given. */
    public Collection<Source> all() {
        return java.util.Collections.unmodifiableCollection(byId.values());
    }

    /** Every id and alias. */
    public Set<String> names() {
        return java.util.Collections.unmodifiableSet(byName.keySet());
    }

    /** The outermost owner of a source: itself when nobody owns it, or when its owner is not among these sources. */
    public String house(Source source) {
        Source at = source;
        while (at.owner() != null) {
            Source owner = byName.get(at.owner());
            if (owner == null) {
                return at.owner();
            }
            at = owner;
        }
        return at.id();
    }

    private void addAliases(Source source) {
        for (String alias : source.aliases()) {
            Source other = byName.putIfAbsent(alias, source);
            if (other != null && !other.equals(source)) {
                throw new IllegalArgumentException("The alias (" + alias + ") of the source (" + source.id()
                        + ") must not name another source (" + other.id() + ") too.");
            }
        }
    }

    private void requireNoOwnerCycle(Source source) {
        Source at = source;
        for (int steps = 0; at != null && at.owner() != null; steps++) {
            if (steps > byId.size()) {
                throw new IllegalArgumentException(
                        "The owners of the source (" + source.id() + ") must not form a cycle.");
            }
            at = byName.get(at.owner());
        }
    }
}

package org.credence.exchange.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.model.Source;
import org.credence.model.Sources;

/** The sources met in an import, once each, beside those that were known before. */
public final class SourceBook {
    private final Sources known;
    private final Map<String, Source> met = new LinkedHashMap<>();
    /** Ids under which an import names sources that were known by another. */
    private final Map<String, Set<String>> further = new LinkedHashMap<>();

    public SourceBook(Sources known) {
        this.known = known;
    }

    /** Notes a source; of one that is known already, by id, alias or name, only the id is kept. */
    public void add(Source source) {
        if (met.containsKey(source.id()) || known.find(source.id()).isPresent()) {
            return;
        }
        known.find(source.name())
                .ifPresentOrElse(
                        same -> further.computeIfAbsent(same.id(), id -> new LinkedHashSet<>())
                                .add(source.id()),
                        () -> met.putIfAbsent(source.id(), source));
    }

    /** Those known before, in their order, then those met. */
    public List<Source> all() {
        List<Source> all = new java.util.ArrayList<>();
        for (Source source : known.all()) {
            all.add(source.withAliases(further.getOrDefault(source.id(), Set.of())));
        }
        all.addAll(met.values());
        return all;
    }

    /** How many were met that were not known before. */
    public int size() {
        return met.size();
    }
}

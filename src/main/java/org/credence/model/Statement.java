package org.credence.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One source saying one thing about one claim at one time.
 *
 * @param id       unique within its incident
 * @param source   the id (or an alias) of the source that speaks
 * @param stance   what it does to the claim
 * @param at       when it was said, or null when that is not known
 * @param relays   the ids of the sources through which it reached us, outermost last
 * @param cites    the id of the statement of this incident that it repeats, or null
 * @param manner   how the source knows, how sure it sounds, and under whose name it speaks
 * @param media    what it shows besides words
 * @param link     where it was published, or null
 * @param archived an archived copy of it, or null
 * @param quote    the words themselves when they are given verbatim, or null
 * @param extra    what an importer found that has no place in the model, kept as it was
 */
public record Statement(
        String id,
        String source,
        Stance stance,
        @Nullable Moment at,
        List<String> relays,
        @Nullable String cites,
        Manner manner,
        Set<Medium> media,
        @Nullable String link,
        @Nullable String archived,
        @Nullable String quote,
        Map<String, String> extra) {

    /**
     * How a statement was made.
     *
     * @param basis  how the source knows
     * @param hedged whether the wording is hedged ("reportedly", "alleged") rather than plainly stated
     * @param named  whether the source speaks under its name
     * @param scope  for a denial: whether it answers the particulars or waves everything off
     */
    public record Manner(Basis basis, boolean hedged, boolean named, Scope scope) {
        public static final Manner PLAIN = new Manner(Basis.UNSTATED, false, true, Scope.UNSTATED);
    }

    /** How much of what is denied a denial speaks to. */
    public enum Scope {
        UNSTATED,
        /** It speaks to the particulars of the claim. */
        SPECIFIC,
        /** It waves off everything at once ("there is no truth in these reports"). */
        BLANKET
    }

    public Statement {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a statement must not be blank.");
        }
        Objects.requireNonNull(stance, "stance");
        relays = List.copyOf(relays);
        extra = Extra.copy(extra);
        if (relays.contains(source)) {
            throw new IllegalArgumentException(
                    "The statement (" + id + ") of (" + source + ") must not be relayed by itself.");
        }
        if (id.equals(cites)) {
            throw new IllegalArgumentException("The statement (" + id + ") must not cite itself.");
        }
        media = media.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(media));
    }

    /** A plain statement: named, stated, basis not given, nothing shown. */
    public static Statement of(String id, String source, Stance stance, @Nullable Moment at) {
        return new Statement(
                id, source, stance, at, List.of(), null, Manner.PLAIN, Set.of(), null, null, null, Map.of());
    }
}

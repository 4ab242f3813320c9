package org.credence.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be expected of a source and of a claim before anything particular is known about them.
 *
 * @param priors       by kind of source
 * @param baseRates    the share of assertions, and of denials, that are right whoever makes them
 * @param alternatives by aspect, how many false values there are at the least once values compete
 * @param halfLife     the age at which an outcome counts half; null when all count the same
 */
public record Kinds(
        Map<SourceKind, ByDirection> priors,
        Rates baseRates,
        Map<Aspect, Integer> alternatives,
        @Nullable HalfLife halfLife) {

    /** Outcomes of any age count the same. */
    public Kinds(Map<SourceKind, ByDirection> priors, Rates baseRates, Map<Aspect, Integer> alternatives) {
        this(priors, baseRates, alternatives, null);
    }

    /**
     * A beta prior.
     *
     * @param mean     the probability of being right, within (0, 1)
     * @param strength in pseudo-outcomes, above 0
     */
    public record Prior(double mean, double strength) {
        public Prior {
            requireProbability("mean", mean);
            if (!(strength > 0) || Double.isInfinite(strength)) {
                throw new IllegalArgumentException("The strength (" + strength + ") must be above 0.");
            }
        }
    }

    /** The priors of a kind. */
    public record ByDirection(Prior asserts, Prior denies) {
        public Prior in(Direction direction) {
            return direction == Direction.ASSERTS ? asserts : denies;
        }
    }

    /** Base rates, each within (0, 1). */
    public record Rates(double asserts, double denies) {
        public Rates {
            requireProbability("base rate of assertions", asserts);
            requireProbability("base rate of denials", denies);
        }

        public double in(Direction direction) {
            return direction == Direction.ASSERTS ? asserts : denies;
        }
    }

    public Kinds {
        priors = copy(SourceKind.class, priors);
        alternatives = copy(Aspect.class, alternatives);
        for (SourceKind kind : SourceKind.values()) {
            if (!priors.containsKey(kind)) {
                throw new IllegalArgumentException("The kind (" + Wire.name(kind) + ") must have a prior.");
            }
        }
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Class<K> keys, Map<K, V> map) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return copy;
    }

    @Override
    public Map<SourceKind, ByDirection> priors() {
        return Collections.unmodifiableMap(priors);
    }

    @Override
    public Map<Aspect, Integer> alternatives() {
        return Collections.unmodifiableMap(alternatives);
    }

    public Prior prior(SourceKind kind, Direction direction) {
        ByDirection prior = priors.get(kind);
        if (prior == null) {
            throw new IllegalStateException("The kind (" + kind + ") has no prior.");
        }
        return prior.in(direction);
    }

    /** How many false values the aspect may take, at the least 1. */
    public int alternatives(Aspect aspect) {
        return alternatives.getOrDefault(aspect, 1);
    }

    /** A half-life that is not there is not told, so that what was made before it was known stays what it is. */
    @Override
    public String toString() {
        return "Kinds[priors=" + priors + ", baseRates=" + baseRates + ", alternatives=" + alternatives
                + (halfLife == null ? "" : ", halfLife=" + halfLife) + "]";
    }

    private static void requireProbability(String what, double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + p + ") must be between 0 and 1, neither included.");
        }
    }
}

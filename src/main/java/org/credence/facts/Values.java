package org.credence.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.model.Aspect;
import org.credence.model.Place;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.credence.model.Value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which values of one aspect may be true together.
 *
 * <p>Ranges that overlap may, and so may texts that are equal once case, accents, script and known aliases are
 * set aside. Two plain truths are about different things and never compete by themselves. Damage and other
 * aspects compete only within one topic, for many things may be damaged at once.
 */
final class Values {
    /** How many times outside the usual range a figure is extraordinary. */
    private static final double EXTRAORDINARY = 5;

    private final @Nullable Place place;
    private @Nullable Set<String> placeNames;
    private final Map<Claim, Set<String>> keys = new HashMap<>();
    private final Map<Claim, Quantity> quantities = new HashMap<>();

    private Values(@Nullable Place place) {
        this.place = place;
    }

    private Set<String> placeNames() {
        if (placeNames == null) {
            placeNames = new HashSet<>();
            if (place != null && !place.aliases().isEmpty()) {
                placeNames.add(Names.key(place.name()));
                for (String alias : place.aliases()) {
                    placeNames.add(Names.key(alias));
                }
            }
        }
        return placeNames;
    }

    /**
     * Finds rivals within each aspect, and what the file says contradicts what across aspects. A claim that nobody has
     * stated yet is neither.
     */
    static void link(Incident incident) {
        Values values = new Values(incident.said().place());
        Map<Aspect, List<Claim>> byAspect = new EnumMap<>(Aspect.class);
        for (Claim claim : incident.getClaims()) {
            if (!claim.isStated()) {
                continue;
            }
            byAspect.computeIfAbsent(claim.getAspect(), aspect -> new ArrayList<>())
                    .add(claim);
        }
        byAspect.values().forEach(values::linkRivals);
        linkContradictions(incident);
        incident.getClaims().forEach(Claim::settle);
    }

    private void linkRivals(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim a = claims.get(i);
                Claim b = claims.get(j);
                if (exclude(a, b)) {
                    a.rivals.add(b);
                    b.rivals.add(a);
                } else if (agree(a, b)) {
                    a.agreeing.add(b);
                    b.agreeing.add(a);
                }
            }
        }
    }

    private static void linkContradictions(Incident incident) {
        if (incident.getClaims().stream()
                .allMatch(claim -> claim.said().contradicts().isEmpty())) {
            return;
        }
        Map<String, Claim> byId = new HashMap<>();
        incident.getClaims().forEach(claim -> byId.put(claim.getId(), claim));
        for (Claim claim : incident.getClaims()) {
            for (String id : claim.said().contradicts()) {
                Claim other = byId.get(id);
                if (other == null) {
                    throw new IllegalArgumentException("The claim (" + id + ") that the claim (" + claim.getId()
                            + ") contradicts must be one of the incident (" + incident.getId() + ").");
                }
                if (isKnown(claim) && isKnown(other)) {
                    boolean sameAspect = claim.getAspect() == other.getAspect();
                    addOnce(sameAspect ? claim.rivals : claim.contradicted, other);
                    addOnce(sameAspect ? other.rivals : other.contradicted, claim);
                }
            }
        }
    }

    /** An occurrence is known by the details that imply it. */
    private static boolean isKnown(Claim claim) {
        return claim.isStated() || claim.isOccurrence();
    }

    private static void addOnce(List<Claim> claims, Claim claim) {
        if (!claims.contains(claim)) {
            claims.add(claim);
        }
    }

    private boolean exclude(Claim a, Claim b) {
        if (!sameQuestion(a, b)) {
            return false;
        }
        Value left = a.said().value();
        Value right = b.said().value();
        if (left instanceof Text && right instanceof Text) {
            return !sameText(a, b);
        }
        return left instanceof Quantity && right instanceof Quantity && comparable(a, b) && !overlap(a, b);
    }

    private boolean agree(Claim a, Claim b) {
        Value left = a.said().value();
        Value right = b.said().value();
        if (left instanceof Text && right instanceof Text) {
            return sameText(a, b);
        }
        return left instanceof Quantity
                && right instanceof Quantity
                && sameTopic(a, b)
                && comparable(a, b)
                && overlap(a, b);
    }

    private static boolean sameQuestion(Claim a, Claim b) {
        return switch (a.getAspect()) {
            case DAMAGE, OTHER -> !a.getTopic().isEmpty() && a.getTopic().equals(b.getTopic());
            default -> sameTopic(a, b);
        };
    }

    private static boolean sameTopic(Claim a, Claim b) {
        return a.getTopic().isEmpty() || b.getTopic().isEmpty() || a.getTopic().equals(b.getTopic());
    }

    private boolean sameText(Claim a, Claim b) {
        Set<String> left = keys.computeIfAbsent(a, this::keys);
        Set<String> right = keys.computeIfAbsent(b, this::keys);
        for (String key : left) {
            if (right.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> keys(Claim claim) {
        Text text = (Text) claim.said().value();
        Set<String> all = new HashSet<>();
        all.add(Names.key(text.text()));
        text.aliases().forEach(alias -> all.add(Names.key(alias)));
        for (String name : placeNames()) {
            if (all.contains(name)) {
                all.addAll(placeNames());
                break;
            }
        }
        return all;
    }

    private boolean comparable(Claim a, Claim b) {
        return Objects.equals(quantity(a).unit(), quantity(b).unit());
    }

    private boolean overlap(Claim a, Claim b) {
        return quantity(a).overlaps(quantity(b));
    }

    private Quantity quantity(Claim claim) {
        return quantities.computeIfAbsent(
                claim, it -> Units.normalised((Quantity) it.said().value()));
    }

    static boolean isExtraordinary(org.credence.model.Claim claim) {
        if (claim.usual() == null || !(claim.value() instanceof Quantity value)) {
            return false;
        }
        Quantity usual = Units.normalised(inUnit(claim.usual(), value.unit()));
        Quantity stated = Units.normalised(value);
        return Objects.equals(usual.unit(), stated.unit())
                && (stated.low() > EXTRAORDINARY * usual.high() || stated.high() * EXTRAORDINARY < usual.low());
    }

    /** What has no unit of its own has that of what it is compared with. */
    private static Quantity inUnit(Quantity quantity, @Nullable String unit) {
        return quantity.unit() == null ? new Quantity(quantity.low(), quantity.high(), unit) : quantity;
    }
}

package org.credence.rules.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.credence.argument.Naming;
import org.credence.facts.Assessment;
import org.credence.rules.language.Verb;
import org.jspecify.annotations.Nullable;

/** What a rule of the naming stage can do. */
public final class Name implements Verbs {
    private final Sequence<Naming> namings;
    private final Current current;
    private final List<Assessment> all;
    private Map<Assessment, Integer> places = Map.of();
    private int place;

    /** @param all that are to be named */
    Name(Current current, List<Assessment> all) {
        this.current = current;
        this.all = all;
        // A letter, a digit, a verdict, and now and then a flag.
        this.namings = new Sequence<>(4 * all.size() + 1);
    }

    public void verdict(Assessment assessment, String label) {
        add(assessment, Naming.Kind.VERDICT, label);
    }

    /** Admiralty reliability, A to F. */
    public void letter(Assessment assessment, String label) {
        add(assessment, Naming.Kind.LETTER, label);
    }

    /** Admiralty credibility, 1 to 6. */
    public void digit(Assessment assessment, String label) {
        add(assessment, Naming.Kind.DIGIT, label);
    }

    public void flag(Assessment assessment, String label) {
        add(assessment, Naming.Kind.FLAG, label);
    }

    private void add(Assessment assessment, Naming.Kind kind, String label) {
        namings.add(new Naming(current.rule(), assessment, kind, label), place(assessment), current.rank());
    }

    /** Where the last one was found, or the next, unless rules are gone through one after the other. */
    private int place(Assessment sought) {
        if (all.get(place) != sought && place + 1 < all.size()) {
            place++;
        }
        if (all.get(place) != sought) {
            place = Objects.requireNonNull(places().get(sought));
        }
        return place;
    }

    private Map<Assessment, Integer> places() {
        if (places.isEmpty()) {
            places = new HashMap<>();
            all.forEach(each -> places.put(each, places.size()));
        }
        return places;
    }

    @Override
    public void call(Verb verb, Object first, @Nullable Object second) {
        Assessment assessment = (Assessment) first;
        String label = (String) Objects.requireNonNull(second);
        switch (verb) {
            case VERDICT -> verdict(assessment, label);
            case LETTER -> letter(assessment, label);
            case DIGIT -> digit(assessment, label);
            case FLAG -> flag(assessment, label);
            default -> throw new IllegalArgumentException("The verb (" + verb + ") must be one of naming.");
        }
    }

    /** By assessment, then rule. */
    List<Naming> namings() {
        return namings.inOrder();
    }
}

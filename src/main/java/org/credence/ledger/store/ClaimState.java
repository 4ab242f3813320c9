package org.credence.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.credence.ledger.Dossier;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.Mark;
import org.credence.ledger.Refusal;
import org.credence.model.Outcome;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** One claim while entries about it are made: what stands, and what is new. */
final class ClaimState {
    /** Names a claim. */
    record Name(String incident, String claim) {
        @Override
        public String toString() {
            return incident + "/" + claim;
        }
    }

    private final Name name;
    private final List<OfOutcome> outcomes = new ArrayList<>(1);
    /** Ids: nearly always one. */
    private final List<String> entries = new ArrayList<>(1);

    private @Nullable OfClaim current;
    private @Nullable List<Mark> before;

    ClaimState(Name name) {
        this.name = name;
    }

    /** The entry that holds, which is the latest. */
    void add(OfClaim claim) {
        entries.add(claim.id());
        current = current == null || current.id().compareTo(claim.id()) < 0 ? claim : current;
    }

    void add(OfOutcome outcome) {
        outcomes.add(outcome);
    }

    @Nullable
    OfClaim current() {
        return current;
    }

    boolean isKnown() {
        return current != null;
    }

    /** Whether the entry that holds says the same. */
    boolean says(OfClaim told) {
        OfClaim now = current;
        return now != null
                && Objects.equals(now.topic(), told.topic())
                && Objects.equals(now.question(), told.question())
                && now.said().equals(told.said());
    }

    /** An entry that is there, and no longer holds. */
    void addEarlier(String id) {
        entries.add(id);
    }

    boolean has(OfClaim claim) {
        return entries.contains(claim.id());
    }

    boolean has(OfOutcome outcome) {
        return !outcomes.isEmpty() && outcomes.stream().anyMatch(it -> it.id().equals(outcome.id()));
    }

    /** Whether this very outcome was entered before, whether it stands or not. */
    boolean hasHad(Outcome outcome, boolean namesJudge) {
        return !outcomes.isEmpty()
                && outcomes.stream()
                        .map(OfOutcome::outcome)
                        .anyMatch(it -> it.result() == outcome.result()
                                && it.settled().equals(outcome.settled())
                                && (!namesJudge || Objects.equals(it.by(), outcome.by())));
    }

    /** Makes sure that an entry which is to be corrected is there. */
    void requireKnown(@Nullable String supersedes) {
        if (supersedes != null && outcomes.stream().noneMatch(it -> it.id().equals(supersedes))) {
            throw Refusal.of(
                    "The outcome (" + supersedes + ") of the claim (" + name + ") must be there to be corrected.",
                    "Maybe a part of the export is missing, or another ledger holds the same outcome.");
        }
    }

    /** Those that no other corrects, in the order in which they were entered. */
    List<OfOutcome> standing() {
        if (outcomes.isEmpty() || (outcomes.size() == 1 && outcomes.get(0).supersedes() == null)) {
            return List.copyOf(outcomes);
        }
        Set<String> superseded = new HashSet<>();
        for (OfOutcome outcome : outcomes) {
            if (outcome.supersedes() != null) {
                superseded.add(outcome.supersedes());
            }
        }
        return outcomes.stream().filter(it -> !superseded.contains(it.id())).toList();
    }

    /**
     * Makes sure that an outcome contradicts none of the same day.
     *
     * @param supersedes the entry that it corrects, or null
     */
    void requireOneADay(Outcome outcome, @Nullable String supersedes) {
        for (OfOutcome other : standing()) {
            boolean sameDay =
                    other.outcome().settled().day().equals(outcome.settled().day());
            if (sameDay && !other.id().equals(supersedes)) {
                throw Refusal.of(
                        "The claim (" + name + ", settled as "
                                + Wire.name(other.outcome().result()) + " on "
                                + other.outcome().settled().day() + " by "
                                + other.outcome().by()
                                + ") must have one outcome a day.",
                        "Maybe --correct, which enters this one in the place of that one.");
            }
        }
    }

    /** The marks as they stand in the table, taken before anything changes. */
    void remember(UnaryOperator<String> who) {
        if (before == null) {
            before = marks(who);
        }
    }

    /** The marks that go, and those that come, if any do: nothing is new then. */
    void changes(UnaryOperator<String> who, List<Mark> were, List<Mark> are) {
        List<Mark> old = before == null ? List.of() : before;
        List<Mark> now = marks(who);
        before = null;
        if (!old.equals(now)) {
            were.addAll(old);
            are.addAll(now);
        }
    }

    /** What the outcomes that stand say of each source. */
    List<Mark> marks(UnaryOperator<String> who) {
        OfClaim claim = current;
        if (claim == null || outcomes.isEmpty()) {
            return List.of();
        }
        List<OfOutcome> entries = standing();
        List<Outcome> stand = entries.size() == 1
                ? List.of(entries.get(0).outcome())
                : entries.stream().map(OfOutcome::outcome).toList();
        return new Dossier(name.incident(), name.claim(), claim.topic(), claim.question(), claim.said(), stand)
                .marks(who);
    }

    /** Every name that decides on marks. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        OfClaim claim = current;
        if (claim != null) {
            claim.said().forEach(said -> names.add(said.source()));
        }
        for (OfOutcome outcome : outcomes) {
            String by = outcome.outcome().by();
            if (by != null) {
                names.add(by);
            }
        }
        return names;
    }
}

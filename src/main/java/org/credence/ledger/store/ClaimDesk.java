package org.credence.ledger.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.credence.ledger.LedgerEntry.OfClaim;
import org.credence.ledger.LedgerEntry.OfOutcome;
import org.credence.ledger.Mark;
import org.credence.ledger.Refusal;
import org.credence.ledger.store.ClaimState.Name;
import org.credence.ledger.store.Recording.Refused;
import org.credence.ledger.store.row.LateIndexes;
import org.credence.ledger.store.row.Rows;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Claims and outcomes on their way into a ledger: an entry is made of what is new, and the marks that follow. */
final class ClaimDesk {
    /** Claims from which on a first load is a large one. */
    private static final int LARGE = 10_000;

    private final Handle handle;
    private final Rows rows;
    private final LateIndexes indexes;
    private final Acts acts;
    private final Untouched untouched;
    private ClaimStates states = new ClaimStates();
    private @Nullable Set<String> claimNames;
    private int claims;
    private int outcomes;

    ClaimDesk(Handle handle, Rows rows, LateIndexes indexes, Acts acts, Untouched untouched) {
        this.handle = handle;
        this.rows = rows;
        this.indexes = indexes;
        this.acts = acts;
        this.untouched = untouched;
    }

    /** Claims that were entered. */
    int claims() {
        return claims;
    }

    /** Outcomes that were entered. */
    int outcomes() {
        return outcomes;
    }

    /** Enters what was proposed. */
    void enter(List<Proposal> all, Identity identity, Refused refused) throws SQLException {
        states = states(all, identity);
        Set<ClaimState> touched = new LinkedHashSet<>();
        for (Proposal each : all) {
            try {
                ClaimState state = enter(each, identity);
                if (state != null) {
                    touched.add(state);
                }
            } catch (Refusal why) {
                refused.refuse(why, each.what());
            }
        }
        remark(touched, identity);
        rows.sendIfMany();
    }

    /** What stands of the incidents that are spoken of, and who is named there. */
    private ClaimStates states(List<Proposal> all, Identity identity) throws SQLException {
        Set<String> incidents = new LinkedHashSet<>();
        List<String> open = new ArrayList<>();
        for (Proposal each : all) {
            String incident = each.incident();
            if (incidents.add(incident) && !states.covers(incident) && untouched.touch(incident)) {
                open.add(incident);
            }
        }
        ClaimStates next = states.only(incidents);
        if (!open.isEmpty()) {
            rows.flush();
            indexes.make();
            next.load(open, handle);
        } else if (claims > LARGE && indexes.mayGo()) {
            rows.flush();
            indexes.drop();
        }
        Set<String> names = new LinkedHashSet<>();
        next.all().forEach(state -> names.addAll(state.names()));
        all.forEach(it -> it.eachName(name -> {
            if (!identity.hasMet(name)) {
                names.add(name);
            }
        }));
        identity.ask(names);
        return next;
    }

    private void remark(Set<ClaimState> touched, Identity identity) throws SQLException {
        List<Mark> before = new ArrayList<>();
        List<Mark> now = new ArrayList<>();
        for (ClaimState state : touched) {
            state.changes(identity::of, before, now);
        }
        rows.replace(before, now);
    }

    private Set<String> knownClaims() throws SQLException {
        Set<String> known = claimNames;
        if (known == null) {
            rows.flush();
            known = Names.claims(handle);
            claimNames = known;
        }
        return known;
    }

    /** The claim of which something is new; null when nothing is. */
    private @Nullable ClaimState enter(Proposal proposal, Identity identity) throws SQLException {
        if (proposal.entry() instanceof OfClaim claim) {
            return enter(claim, proposal, states.at(new Name(claim.incident(), claim.claim())), identity);
        }
        OfOutcome outcome = (OfOutcome) proposal.entry();
        return enter(outcome, proposal, states.at(new Name(outcome.incident(), outcome.claim())), identity);
    }

    private @Nullable ClaimState enter(OfClaim claim, Proposal proposal, ClaimState state, Identity identity)
            throws SQLException {
        if (proposal.restored() ? state.has(claim) : state.says(claim)) {
            return null;
        }
        OfClaim entry = proposal.restored()
                ? claim
                : new OfClaim(
                        acts.nextId(),
                        acts.own(),
                        claim.incident(),
                        claim.claim(),
                        claim.topic(),
                        claim.question(),
                        claim.said());
        acts.require(entry.act(), entry.id());
        state.remember(identity::of);
        state.add(entry);
        rows.add(entry);
        claims++;
        return state;
    }

    private @Nullable ClaimState enter(OfOutcome told, Proposal proposal, ClaimState state, Identity identity)
            throws SQLException {
        if (!state.isKnown()) {
            String name = new Name(told.incident(), told.claim()).toString();
            throw Refusal.unknown("claim", name, knownClaims());
        }
        boolean isThere = proposal.restored()
                ? state.has(told) || (told.supersedes() == null && state.hasHad(told.outcome(), true))
                : !proposal.correct() && state.hasHad(told.outcome(), proposal.namesJudge());
        if (isThere) {
            return null;
        }
        state.requireKnown(told.supersedes());
        OfOutcome entry = proposal.restored() ? told : fresh(told, proposal.correct(), state);
        acts.require(entry.act(), entry.id());
        state.requireOneADay(entry.outcome(), entry.supersedes());
        state.remember(identity::of);
        state.add(entry);
        rows.add(entry);
        outcomes++;
        return state;
    }

    private OfOutcome fresh(OfOutcome told, boolean correct, ClaimState state) throws SQLException {
        List<OfOutcome> standing = state.standing();
        if (correct && standing.isEmpty()) {
            throw Refusal.of(
                    "The claim (" + told.incident() + "/" + told.claim() + ", open) must have an outcome to correct.",
                    "Maybe leave out --correct.");
        }
        String supersedes = correct ? standing.get(standing.size() - 1).id() : null;
        state.requireOneADay(told.outcome(), supersedes);
        return new OfOutcome(acts.nextId(), acts.own(), told.incident(), told.claim(), told.outcome(), supersedes);
    }
}

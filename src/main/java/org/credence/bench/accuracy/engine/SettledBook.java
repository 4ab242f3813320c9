package org.credence.bench.accuracy.engine;

import java.time.LocalDate;
import java.util.List;
import org.credence.ledger.SettledCorpus;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Outcome;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.TrackRecord;
import org.credence.model.TrackRecords;
import org.jspecify.annotations.Nullable;

/**
 * Track records from outcomes without dates: all that is settled counts for all that is asked, as if it had been settled
 * the day before. A claim's own outcome never bears on its own score.
 */
public final class SettledBook implements TrackRecords {
    /** After everything that anybody said; years of four digits end with the next day. */
    private static final Moment SETTLED = Moment.on(LocalDate.of(9999, 12, 30));

    private static final Moment ASKED = Moment.on(LocalDate.of(9999, 12, 31));

    private final SettledCorpus corpus;

    private SettledBook(SettledCorpus corpus) {
        this.corpus = corpus;
    }

    /** The records that follow from the outcomes of these incidents. */
    public static SettledBook of(List<Incident> settled, Sources sources) {
        return new SettledBook(new SettledCorpus(
                settled.stream().map(SettledBook::settledBefore).toList(), sources));
    }

    private static Incident settledBefore(Incident incident) {
        return incident.withClaims(
                incident.claims().stream().map(SettledBook::settledBefore).toList());
    }

    private static Claim settledBefore(Claim claim) {
        Outcome outcome = claim.outcome();
        return outcome == null
                ? claim
                : claim.withOutcome(new Outcome(outcome.result(), SETTLED, outcome.by(), outcome.because()));
    }

    @Override
    public TrackRecord of(Source source, @Nullable Moment before, String incident, String claim) {
        return corpus.of(source, ASKED, incident, claim);
    }

    @Override
    public String revision() {
        return corpus.revision();
    }
}

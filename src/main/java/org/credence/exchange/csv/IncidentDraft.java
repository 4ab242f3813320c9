package org.credence.exchange.csv;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.csv.mapping.Cells;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Where;
import org.credence.exchange.format.Countries;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.ValueWords;
import org.credence.exchange.table.DateForms.Parsed;
import org.credence.exchange.table.Row;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Outcome;
import org.credence.model.Place;
import org.credence.model.Statement;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** An incident, gathered from its rows. */
final class IncidentDraft {
    /** Far beyond any incident; more would have to be held in memory at once. */
    static final int MOST_STATEMENTS = 100_000;

    private static final double HIGHEST_LATITUDE = 90;
    private static final double HIGHEST_LONGITUDE = 180;

    private final String id;
    private final Speakers speakers;
    private final Sink sink;
    private final Map<String, ClaimDraft> claims = new LinkedHashMap<>();
    private final Map<String, Where> statements = new HashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable LocalDate date;
    private @Nullable Place place;
    private @Nullable String occurrence;

    IncidentDraft(String id, Speakers speakers, Sink sink) {
        this.id = id;
        this.speakers = speakers;
        this.sink = sink;
    }

    /**
     * Takes a row.
     *
     * @param statement the id of its statement where it gives none
     * @throws BadInput when it is not as it should be; then nothing of it is taken
     */
    void add(Row row, Cells cells, String statement) {
        if (statements.size() == MOST_STATEMENTS) {
            throw cells.bad(row, Target.INCIDENT_ID, id, "an incident of at most 100,000 statements");
        }
        ClaimCells.Key key = own(ClaimCells.key(row, cells, this::known));
        requireFitting(key, row, cells);
        Outcome outcome = ClaimCells.outcome(row, cells);
        Parsed day = cells.date(row, Target.INCIDENT_DATE);
        Place where = place(row, cells);
        Statement said = StatementCells.read(statement, row, cells, speakers, sink);
        if (statements.putIfAbsent(said.id(), row.where()) != null) {
            throw cells.bad(row, Target.STATEMENT_ID, said.id(), "unique within the incident");
        }
        occurrence = key.aspect() == Aspect.OCCURRENCE ? key.id() : occurrence;
        claims.computeIfAbsent(key.id(), it -> new ClaimDraft(key, row)).add(said, outcome, row, cells, sink);
        title = ClaimDraft.settled(
                title, cells.text(row, Target.INCIDENT_TITLE), Target.INCIDENT_TITLE, row, cells, sink);
        date = ClaimDraft.settled(date, day == null ? null : day.day(), Target.INCIDENT_DATE, row, cells, sink);
        place = ClaimDraft.settled(place, where, Target.PLACE_NAME, row, cells, sink);
        cells.extra(row, Target.INCIDENT_EXTRA).forEach(extra::putIfAbsent);
    }

    private ClaimCells.@Nullable Key known(String claim) {
        ClaimDraft before = claims.get(claim);
        return before == null ? null : before.key();
    }

    /** A made id that is taken by another claim gets a number. */
    private ClaimCells.Key own(ClaimCells.Key key) {
        ClaimCells.Key free = key;
        for (int i = 2; key.made() && isTaken(free); i++) {
            free = key.withId(key.id() + "-" + i);
        }
        return free;
    }

    private boolean isTaken(ClaimCells.Key key) {
        ClaimDraft before = claims.get(key.id());
        return before != null && !before.key().saysTheSame(key);
    }

    private void requireFitting(ClaimCells.Key key, Row row, Cells cells) {
        ClaimDraft before = claims.get(key.id());
        if (before != null && !before.key().saysTheSame(key)) {
            Row first = before.first();
            String found = key.id() + ": " + said(key) + ", and in line " + first.line() + " " + said(before.key());
            throw cells.bad(row, Target.CLAIM_VALUE, found, "the same in all rows of a claim");
        }
        if (key.aspect() == Aspect.OCCURRENCE && occurrence != null && !occurrence.equals(key.id())) {
            throw cells.bad(
                    row,
                    Target.CLAIM_ASPECT,
                    key.id() + " beside " + occurrence,
                    "the only occurrence claim of the incident");
        }
        if (key.id().equals(ClaimCells.OCCURRENCE) && key.aspect() != Aspect.OCCURRENCE) {
            throw cells.bad(
                    row, Target.CLAIM_ID, key.id(), "another: it is kept for the claim that the incident happened");
        }
    }

    private static String said(ClaimCells.Key key) {
        return Wire.name(key.aspect()) + " " + ValueWords.withUnit(key.value());
    }

    private static @Nullable Place place(Row row, Cells cells) {
        String name = cells.text(row, Target.PLACE_NAME);
        String country = cells.text(row, Target.PLACE_COUNTRY);
        Double lat = cells.number(row, Target.PLACE_LAT, -HIGHEST_LATITUDE, HIGHEST_LATITUDE);
        Double lon = cells.number(row, Target.PLACE_LON, -HIGHEST_LONGITUDE, HIGHEST_LONGITUDE);
        if (name == null && country == null && lat == null && lon == null) {
            return null;
        }
        String code = country == null ? null : Countries.code(country);
        if (country != null && code == null) {
            throw cells.bad(row, Target.PLACE_COUNTRY, country, "a country, by its name in English or its ISO code");
        }
        String shown = name != null ? name : country != null ? country : lat + ", " + lon;
        Double precision = cells.number(row, Target.PLACE_PRECISION, 0, Double.MAX_VALUE);
        return new Place(shown, cells.list(row, Target.PLACE_ALIASES), code, lat, lon, precision);
    }

    /** The incident, or null when none of its rows could be taken. */
    @Nullable
    Incident incident() throws IOException {
        for (BadInput bad : Citations.repair(
                claims.values().stream().map(ClaimDraft::statements).toList(), statements)) {
            sink.reject(bad.problem());
        }
        claims.values().removeIf(claim -> claim.statements().isEmpty());
        if (claims.isEmpty()) {
            return null;
        }
        List<Claim> all = claims.values().stream()
                .map(claim -> claim.claim(title == null ? id : title, claims.keySet(), sink))
                .toList();
        return new Incident(id, title == null ? id : title, date, place, all, List.of(), extra);
    }
}

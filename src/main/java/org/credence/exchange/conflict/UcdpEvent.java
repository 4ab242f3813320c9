package org.credence.exchange.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Countries;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.exchange.format.ValueWords;
import org.credence.exchange.json.PlainNumber;
import org.credence.exchange.table.DateForms;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Place;
import org.credence.model.Statement;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** An event of UCDP GED as an incident. */
final class UcdpEvent {
    private static final int ONE_SIDED = 3;
    private static final int NOT_CLEAR = 2;

    private final Coded row;
    private final UcdpColumns columns;
    private final DateForms dates;
    private final Set<Integer> placed = new HashSet<>();

    UcdpEvent(Coded row, UcdpColumns columns, DateForms dates) {
        this.row = row;
        this.columns = columns;
        this.dates = dates;
    }

    /**
     * The incident.
     *
     * @throws BadInput when the row cannot be used
     */
    Incident incident(Roles roles, Sink sink) {
        String id = id();
        LocalDate day = day();
        Place place = place();
        Quantity dead = dead(sink);
        List<Report> reports = new UcdpReports(row, columns, roles, dates, sink).all();
        List<Claim> claims = new ArrayList<>();
        claims.add(occurrence(reports, place));
        if (dead != null) {
            claims.add(casualties(dead, reports));
        }
        placed.addAll(List.of(columns.id, columns.office, columns.date, columns.headline));
        if (UcdpReports.areArticlesPlaced(row, columns)) {
            placed.add(columns.article);
        }
        return new Incident(id, title(place), day, place, claims, List.of(), row.rest(placed));
    }

    private String id() {
        Double number = row.number(columns.id);
        if (number == null) {
            throw row.bad(columns.id, "", "the number of the event");
        }
        return "ucdp-" + PlainNumber.of(number);
    }

    /** An event of several days has no day; then its first and last stand under extra. */
    private @Nullable LocalDate day() {
        LocalDate start = date(columns.start);
        LocalDate end = row.text(columns.end).isEmpty() ? start : date(columns.end);
        if (!start.equals(end)) {
            return null;
        }
        placed.add(columns.start);
        placed.add(columns.end);
        return start;
    }

    private LocalDate date(int column) {
        DateForms.Parsed parsed = dates.parse(row.text(column));
        if (parsed == null) {
            throw row.bad(column, row.text(column), dates.examples());
        }
        return parsed.day();
    }

    private @Nullable Place place() {
        Double lat = within(columns.lat, 90);
        Double lon = within(columns.lon, 180);
        String name = row.text(columns.place);
        String country = row.text(columns.country);
        String code = country.isEmpty() ? null : Countries.code(country);
        if (name.isEmpty() && country.isEmpty() && lat == null) {
            return null;
        }
        placed.addAll(List.of(columns.lat, columns.lon, columns.place));
        if (code != null) {
            placed.add(columns.country);
        }
        String shown = name.isEmpty() ? country.isEmpty() ? lat + ", " + lon : country : name;
        return new Place(shown, List.of(), code, lat, lon, Widths.ucdp(row.code(columns.precision)));
    }

    private @Nullable Double within(int column, double limit) {
        Double degrees = row.number(column);
        if (degrees != null && Math.abs(degrees) > limit) {
            throw row.bad(column, row.text(column), "between -" + (int) limit + " and " + (int) limit + " degrees");
        }
        return degrees;
    }

    /** From the least to the most that died, whatever column says so; null when none of them is coded. */
    private @Nullable Quantity dead(Sink sink) {
        Double low = row.count(columns.low);
        Double best = row.count(columns.best);
        Double high = row.count(columns.high);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Double count : new Double[] {low, best, high}) {
            least = count == null ? least : Math.min(least, count);
            most = count == null ? most : Math.max(most, count);
        }
        if (least > most) {
            return null;
        }
        if (low != null && best != null && high != null && (low > best || best > high)) {
            String found = row.text(columns.low) + ", " + row.text(columns.best) + ", " + row.text(columns.high);
            sink.warn(Problem.mustBe(row.where(columns.best), "low, best and high", found, "in ascending order")
                    .maybe("the range is taken from the least of them to the most"));
        }
        placed.addAll(List.of(columns.low, columns.high));
        return new Quantity(least, most, null);
    }

    private Claim occurrence(List<Report> reports, @Nullable Place place) {
        return new Claim(
                "occurrence",
                Aspect.OCCURRENCE,
                Value.of(true),
                text(place),
                parties(),
                null,
                false,
                List.of(),
                null,
                statements("s", reports),
                null,
                Map.of());
    }

    private Claim casualties(Quantity dead, List<Report> reports) {
        placed.add(columns.best);
        String best = row.text(columns.best);
        return new Claim(
                "casualties",
                Aspect.CASUALTIES,
                dead,
                "People who died: " + ValueWords.of(dead) + ".",
                parties(),
                null,
                false,
                List.of(),
                null,
                statements("d", reports),
                null,
                best.isEmpty() || dead.low() == dead.high() ? Map.of() : Map.of("best", best));
    }

    /** An event that is not clear was concluded from a report about several, or about a whole period. */
    private List<Statement> statements(String prefix, List<Report> reports) {
        Basis basis = row.code(columns.clarity) == NOT_CLEAR ? Basis.INDUCED : Basis.UNSTATED;
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) {
            statements.add(report.statement(prefix + (statements.size() + 1), basis));
        }
        return statements;
    }

    /** Violence against civilians has one who does it, side A; a fight between two sides accuses neither. */
    private Claim.Parties parties() {
        String side = row.text(columns.sideA);
        boolean accuses = row.code(columns.violence) == ONE_SIDED && !side.isEmpty();
        return accuses ? new Claim.Parties(Set.of(Slug.of(side)), Set.of()) : Claim.Parties.NONE;
    }

    private String text(@Nullable Place place) {
        String at = place == null ? "" : " at " + place.name();
        String a = row.text(columns.sideA);
        String b = row.text(columns.sideB);
        if (a.isEmpty() || b.isEmpty()) {
            return title(place);
        }
        return row.code(columns.violence) == ONE_SIDED
                ? "Deadly violence by " + a + " against " + b + at + "."
                : "Deadly violence between " + a + " and " + b + at + ".";
    }

    private String title(@Nullable Place place) {
        String dyad = row.text(columns.dyad);
        String country = row.text(columns.country);
        String where = place == null ? "" : place.name();
        String full = country.isEmpty() || country.equals(where) ? where : where + ", " + country;
        String title = dyad.isEmpty() ? full : full.isEmpty() ? dyad : dyad + ": " + full;
        return title.isEmpty() ? "Event " + row.text(columns.id) : title;
    }
}

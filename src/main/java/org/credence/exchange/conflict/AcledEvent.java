package org.credence.exchange.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.format.Countries;
import org.credence.exchange.format.Slug;
import org.credence.exchange.table.DateForms;
import org.credence.model.Aspect;
import org.credence.model.Basis;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Place;
import org.credence.model.SourceKind;
import org.credence.model.Statement;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;

/** An event of ACLED as an incident. */
final class AcledEvent {
    /** Stands for the data set, where a row names nobody. */
    private static final String ACLED = "ACLED";

    private static final String AGAINST_CIVILIANS = "Violence against civilians";
    private static final String CIVILIANS = "Civilians";
    private static final int TO_THE_DAY = 1;

    /** What the data set itself says of a source by its scale; the other scales say how far it reaches. */
    private static final Map<String, SourceKind> KINDS =
            Map.of("Local partner", SourceKind.MONITOR, "New media", SourceKind.SOCIAL_ACCOUNT);

    private final Coded row;
    private final AcledColumns columns;
    private final DateForms dates;
    private final Set<Integer> placed = new HashSet<>();

    AcledEvent(Coded row, AcledColumns columns, DateForms dates) {
        this.row = row;
        this.columns = columns;
        this.dates = dates;
    }

    /**
     * The incident.
     *
     * @throws BadInput when the row cannot be used
     */
    Incident incident(Roles roles) {
        String id = id();
        LocalDate day = day();
        Place place = place();
        List<Report> reports = reports(roles);
        List<Claim> claims = new ArrayList<>();
        String title = title(place);
        claims.add(claim("occurrence", Aspect.OCCURRENCE, Value.of(true), text(title), "s", reports));
        Double dead = row.count(columns.fatalities);
        if (dead != null && dead > 0) {
            placed.add(columns.fatalities);
            Value atLeast = Quantity.atLeast(dead);
            String text = "People who died: at least " + row.text(columns.fatalities) + ".";
            claims.add(claim("casualties", Aspect.CASUALTIES, atLeast, text, "d", reports));
        }
        placed.addAll(List.of(columns.id, columns.source));
        return new Incident(id, title, day, place, claims, List.of(), row.rest(placed));
    }

    private String id() {
        String id = row.text(columns.id);
        String number = row.text(columns.number);
        if (id.isEmpty() && number.isEmpty()) {
            throw row.bad(columns.id, "", "the id of the event");
        }
        return "acled-" + (id.isEmpty() ? number : id);
    }

    /** A date that stands for a week or a month is no day; then it stands under extra. */
    private @Nullable LocalDate day() {
        DateForms.Parsed date = dates.parse(row.text(columns.date));
        if (date == null) {
            throw row.bad(columns.date, row.text(columns.date), dates.examples());
        }
        int precision = row.code(columns.timePrecision);
        if (precision > TO_THE_DAY) {
            return null;
        }
        placed.add(columns.date);
        return date.day();
    }

    private @Nullable Place place() {
        Double lat = within(columns.lat, 90);
        Double lon = within(columns.lon, 180);
        String name = row.text(columns.location);
        String country = row.text(columns.country);
        if (name.isEmpty() && country.isEmpty() && lat == null) {
            return null;
        }
        String byNumber = Countries.code(row.code(columns.iso));
        String code = byNumber != null ? byNumber : country.isEmpty() ? null : Countries.code(country);
        placed.addAll(List.of(columns.lat, columns.lon, columns.location));
        if (code != null) {
            placed.addAll(List.of(columns.iso, columns.country));
        }
        String shown = name.isEmpty() ? country.isEmpty() ? lat + ", " + lon : country : name;
        return new Place(shown, List.of(), code, lat, lon, Widths.acled(row.code(columns.geoPrecision)));
    }

    private @Nullable Double within(int column, double limit) {
        Double degrees = row.number(column);
        if (degrees != null && Math.abs(degrees) > limit) {
            throw row.bad(column, row.text(column), "between -" + (int) limit + " and " + (int) limit + " degrees");
        }
        return degrees;
    }

    private List<Report> reports(Roles roles) {
        List<String> names = Lists.splitNames(row.text(columns.source));
        SourceKind kind = names.size() == 1 ? KINDS.get(row.text(columns.scale)) : null;
        List<Report> reports = new ArrayList<>();
        for (String name : names) {
            reports.add(new Report(roles.note(name, kind), null, null, null, Map.of()));
        }
        if (reports.isEmpty()) {
            reports.add(new Report(roles.note(ACLED, SourceKind.MONITOR), null, null, null, Map.of()));
        }
        return reports;
    }

    private Claim claim(String id, Aspect aspect, Value value, String text, String prefix, List<Report> reports) {
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) {
            statements.add(report.statement(prefix + (statements.size() + 1), Basis.UNSTATED));
        }
        return new Claim(id, aspect, value, text, parties(), null, false, List.of(), null, statements, null, Map.of());
    }

    /**
     * Violence against civilians accuses whoever stands beside them; in other events the order of the actors says
     * nothing (codebook).
     */
    private Claim.Parties parties() {
        String first = row.text(columns.actor1);
        String second = row.text(columns.actor2);
        boolean against = row.text(columns.type).equals(AGAINST_CIVILIANS)
                || !row.text(columns.targeting).isEmpty();
        boolean one = first.startsWith(CIVILIANS) != second.startsWith(CIVILIANS);
        String accused = first.startsWith(CIVILIANS) ? second : first;
        return against && one && !accused.isEmpty()
                ? new Claim.Parties(Set.of(Slug.of(accused)), Set.of())
                : Claim.Parties.NONE;
    }

    private String text(String title) {
        String notes = row.text(columns.notes);
        if (notes.isEmpty()) {
            return title;
        }
        placed.add(columns.notes);
        return notes;
    }

    private String title(@Nullable Place place) {
        String sub = row.text(columns.subType);
        String what = sub.isEmpty() ? row.text(columns.type) : sub;
        String country = row.text(columns.country);
        String where = place == null ? "" : place.name();
        String full = country.isEmpty() || country.equals(where) ? where : where + ", " + country;
        String title = what.isEmpty() ? full : full.isEmpty() ? what : what + ": " + full;
        return title.isEmpty() ? id() : title;
    }
}

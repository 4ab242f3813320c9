package org.credence.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.credence.argument.PriceList;
import org.credence.facts.Incident;
import org.credence.model.Moment;
import org.credence.model.Place;
import org.credence.model.Statement;
import org.credence.picture.Fact;
import org.credence.picture.Moves;
import org.credence.picture.Moves.Move;
import org.credence.picture.Page;
import org.credence.picture.Section;
import org.credence.picture.Sheet;
import org.credence.picture.Sheet.Column;
import org.credence.picture.Timeline;
import org.credence.picture.Timeline.Saying;
import org.credence.score.ClaimScore;
import org.credence.score.IncidentScore;
import org.credence.score.Legible;
import org.credence.score.Point;
import org.credence.score.Provenance;
import org.jspecify.annotations.Nullable;

/** Why incidents and their claims have the scores that they have, as a page. */
public final class ExplainPage {
    private final ClaimSection claims;
    private final @Nullable String only;

    /**
     * @param prices where the reasons of the rules stand
     * @param only   the only claim to explain, or null for all that were stated
     */
    public ExplainPage(PriceList prices, @Nullable String only) {
        this.claims = new ClaimSection(prices);
        this.only = only;
    }

    /** One incident has the page for itself; several have a section each. */
    public Page of(List<Explained> incidents) {
        if (incidents.size() == 1) {
            IncidentScore score = incidents.get(0).score();
            return new Page(
                    title(score), List.of(about(score)), facts(score), parts(incidents.get(0)), madeWith(score));
        }
        List<Section> sections = incidents.stream().map(this::section).toList();
        List<Fact> colophon =
                incidents.isEmpty() ? List.of() : madeWith(incidents.get(0).score());
        String title = incidents.isEmpty() ? "Nothing to explain" : incidents.size() + " incidents explained";
        return new Page(title, List.of(), List.of(), sections, colophon);
    }

    private Section section(Explained incident) {
        IncidentScore score = incident.score();
        return new Section(title(score), List.of(about(score)), facts(score), List.of(), parts(incident));
    }

    private static String title(IncidentScore score) {
        String title = score.incident().said().title();
        return title.isBlank() ? score.id() : title;
    }

    private static String about(IncidentScore score) {
        Incident incident = score.incident();
        List<String> about = new ArrayList<>(List.of(incident.getId()));
        Place place = incident.said().place();
        if (place != null) {
            about.add(place.country() == null ? place.name() : place.name() + ", " + place.country());
        }
        if (incident.said().date() != null) {
            about.add(incident.said().date().toString());
        }
        about.add("as of " + Objects.requireNonNullElse(incident.asOf(), "no date"));
        return String.join(" · ", about);
    }

    private static List<Fact> facts(IncidentScore score) {
        ClaimScore carrier = score.carrier();
        if (carrier == null) {
            return List.of(new Fact("confidence", "not scored: no claim carries it"));
        }
        List<Fact> facts = new ArrayList<>(ClaimSection.facts(carrier));
        facts.add(new Fact("carried by claim", carrier.id()));
        facts.add(new Fact("origins", String.valueOf(carrier.claim().getOrigins())));
        facts.add(new Fact("contestedness", Legible.hundredths(carrier.contestedness())));
        return facts;
    }

    private List<Section> parts(Explained incident) {
        IncidentScore score = incident.score();
        List<Section> parts = new ArrayList<>();
        if (!score.timeline().isEmpty()) {
            parts.add(Section.of("Over time", "", List.of(timeline(score))));
        }
        if (only == null && score.claims().size() > 1) {
            parts.add(Section.of("All claims", "", List.of(sheet(score))));
        }
        score.claims().stream()
                .filter(it -> only == null ? it.claim().isStated() : it.id().equals(only))
                .map(claims::of)
                .forEach(parts::add);
        if (!incident.without().isEmpty()) {
            parts.add(Section.of("What if", "", List.of(whatIf(incident))));
        }
        return parts;
    }

    private static Timeline timeline(IncidentScore score) {
        String carrier = score.carrier() == null ? "" : score.carrier().id();
        return new Timeline(
                "Confidence as each statement became known",
                score.timeline().stream()
                        .map(it -> saying(it, carrier, score.incident()))
                        .toList());
    }

    private static Saying saying(Point point, String carrier, Incident incident) {
        Statement statement = point.statement();
        Moment at = statement.at();
        return new Saying(
                statement.id(),
                at == null ? "" : at.toString(),
                incident.background().sources().get(statement.source()).name(),
                statement.stance(),
                point.claim(),
                point.claim().equals(carrier),
                point.confidence());
    }

    private Moves whatIf(Explained incident) {
        List<Move> moves = new ArrayList<>();
        incident.without().forEach((what, then) -> {
            ClaimScore now = shown(incident.score());
            ClaimScore changed = shown(then);
            moves.add(new Move(
                    "without " + what,
                    now == null ? null : now.confidence(),
                    changed == null ? null : changed.confidence(),
                    verdict(now, changed),
                    !verdict(now).equals(verdict(changed)),
                    ""));
        });
        return new Moves((only == null ? "The incident" : "Claim " + only) + " without them", moves);
    }

    private @Nullable ClaimScore shown(IncidentScore score) {
        return only == null
                ? score.carrier()
                : score.claims().stream()
                        .filter(it -> it.id().equals(only))
                        .findFirst()
                        .orElse(null);
    }

    private static String verdict(@Nullable ClaimScore now, @Nullable ClaimScore then) {
        return verdict(now).equals(verdict(then)) ? "still " + verdict(now) : verdict(now) + " → " + verdict(then);
    }

    private static String verdict(@Nullable ClaimScore claim) {
        return claim == null ? "not scored" : claim.verdict();
    }

    private static Sheet sheet(IncidentScore score) {
        return new Sheet(
                "What each claim comes to",
                List.of(
                        Column.text("claim"),
                        Column.text("what it says"),
                        Column.numbers("confidence"),
                        Column.numbers("90 % interval"),
                        Column.text("verdict"),
                        Column.word("Admiralty")),
                score.claims().stream().map(ClaimSection::row).toList());
    }

    private static List<Fact> madeWith(IncidentScore score) {
        Provenance with = score.provenance();
        return List.of(
                new Fact("rules", with.rules()),
                new Fact("weights", with.weights()),
                new Fact("ledger", with.ledger()),
                new Fact("credence", with.version()));
    }
}

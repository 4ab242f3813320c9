package org.credence.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.exchange.csv.mapping.Cells;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.Sink;
import org.credence.exchange.format.Slug;
import org.credence.exchange.format.ValueWords;
import org.credence.exchange.table.Row;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Outcome;
import org.credence.model.Place;
import org.credence.model.Statement;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** A claim, gathered from the rows that are about it. */
final class ClaimDraft {
    private final ClaimCells.Key key;
    private final Row first;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> harms = new LinkedHashSet<>();
    private final Set<String> favours = new LinkedHashSet<>();
    private final Set<String> contradicts = new LinkedHashSet<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private @Nullable String text;
    private @Nullable Outcome outcome;
    private boolean forecast;

    ClaimDraft(ClaimCells.Key key, Row first) {
        this.key = key;
        this.first = first;
    }

    ClaimCells.Key key() {
        return key;
    }

    /** The row that named it first. */
    Row first() {
        return first;
    }

    List<Statement> statements() {
        return statements;
    }

    /** Takes a statement, and what else its row tells of the claim. */
    void add(Statement statement, @Nullable Outcome told, Row row, Cells cells, Sink sink) {
        statements.add(statement);
        text = settled(text, cells.text(row, Target.CLAIM_TEXT), Target.CLAIM_TEXT, row, cells, sink);
        outcome = settled(outcome, told, Target.OUTCOME_RESULT, row, cells, sink);
        forecast |= "true".equals(cells.word(row, Target.CLAIM_FORECAST));
        cells.list(row, Target.CLAIM_HARMS).forEach(party -> harms.add(Slug.of(party)));
        cells.list(row, Target.CLAIM_FAVOURS).forEach(party -> favours.add(Slug.of(party)));
        contradicts.addAll(cells.list(row, Target.CLAIM_CONTRADICTS));
        cells.extra(row, Target.CLAIM_EXTRA).forEach(extra::putIfAbsent);
    }

    /** What was told first, with a warning when a later row tells something else. */
    static <T> @Nullable T settled(
            @Nullable T before, @Nullable T now, Target target, Row row, Cells cells, Sink sink) {
        if (before != null && now != null && !Objects.equals(before, now)) {
            String found = shown(now) + ", and before " + shown(before);
            sink.warn(Problem.mustBe(cells.where(row, target), target.path(), found, "the same in all rows")
                    .maybe("the first one stands"));
        }
        return before == null ? now : before;
    }

    private static String shown(Object told) {
        if (told instanceof Outcome outcome) {
            return Wire.name(outcome.result()) + " on " + outcome.settled();
        }
        return told instanceof Place place ? place.name() : told.toString();
    }

    /**
     * The claim; what it contradicts that is not among these ids is left out, with a warning.
     *
     * @param title of the incident, which says what occurred where no row does
     */
    Claim claim(String title, Set<String> ids, Sink sink) {
        List<String> known = new ArrayList<>();
        for (String id : contradicts) {
            if (ids.contains(id) && !id.equals(key.id())) {
                known.add(id);
            } else {
                sink.warn(Problem.mustBe(first.where(), "contradicted claim", id, "another claim of the incident"));
            }
        }
        return new Claim(
                key.id(),
                key.aspect(),
                key.value(),
                text == null ? usual(title) : text,
                new Claim.Parties(harms, favours),
                key.topic(),
                forecast,
                known,
                null,
                statements,
                outcome,
                extra);
    }

    private String usual(String title) {
        if (key.aspect() == Aspect.OCCURRENCE) {
            return title;
        }
        String topic = key.topic() == null ? Wire.name(key.aspect()) : key.topic();
        return topic + ": " + ValueWords.withUnit(key.value());
    }
}

package org.credence.exchange.gdelt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Shown;
import org.credence.exchange.format.NamedSources;
import org.credence.exchange.table.Row;
import org.credence.model.Aspect;
import org.credence.model.Claim;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Place;
import org.credence.model.Source;
import org.credence.model.SourceKind;
import org.credence.model.Stance;
import org.credence.model.Statement;
import org.credence.model.Statement.Manner;
import org.credence.model.Value;
import org.jspecify.annotations.Nullable;

/** An event as an incident: that it happened is its claim, and every article that mentions it says so. */
final class EventIncident {
    private static final int DAY = Columns.EVENT.indexOf("SQLDATE");
    private static final int ADDED = Columns.EVENT.indexOf("DATEADDED");
    private static final int URL = Columns.EVENT.indexOf("SOURCEURL");

    /** In characters: a title is one line. */
    private static final int LONGEST_TITLE = 200;

    /** What the model takes as it is, and other spellings of the date. */
    private static final BitSet TAKEN =
            columns("GLOBALEVENTID", "MonthYear", "Year", "FractionDate", "ActionGeo_FullName");

    private static final BitSet POSITION = columns("ActionGeo_Lat", "ActionGeo_Long");

    private final String id;
    private final @Nullable Row event;
    private final NamedSources named;
    private final Consumer<Problem> warnings;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    /**
     * Makes the statements.
     *
     * @throws BadInput when nobody is known to mention it
     */
    EventIncident(String id, @Nullable Row event, Mentions mentions, NamedSources named, Consumer<Problem> warnings) {
        this.id = id;
        this.event = event;
        this.named = named;
        this.warnings = warnings;
        if (event != null) {
            mentions.addFirst(event.get(URL).strip(), GdeltTime.instant(event.get(ADDED)));
        }
        Map<Integer, Integer> echoes = mentions.echoes();
        for (int i = 0; i < mentions.all().size(); i++) {
            Integer echoed = echoes.get(i);
            statements.add(statement(mentions.all().get(i), i, echoed == null ? null : name(echoed)));
        }
        if (statements.isEmpty() && event != null) {
            throw new BadInput(Problem.mustBe(
                    event.where(URL), "SOURCEURL", "missing", "given where no article mentions the event"));
        }
    }

    private static String name(int number) {
        return "m" + (number + 1);
    }

    List<Source> sources() {
        return List.copyOf(sources.values());
    }

    Incident incident() {
        String text = event == null ? "What GDELT has as event " + id + " happened" : Cameo.sentence(event);
        LocalDate day = event == null ? null : day(event);
        Place place = event == null ? null : Geography.place(event, warnings);
        return new Incident(
                "gdelt-" + id,
                Shown.cut(text, LONGEST_TITLE),
                day,
                place,
                List.of(claim(text)),
                List.of(),
                event == null ? Map.of() : extra(event, day, place));
    }

    private Claim claim(String text) {
        return new Claim(
                "occurred",
                Aspect.OCCURRENCE,
                Value.of(true),
                text,
                Claim.Parties.NONE,
                null,
                false,
                List.of(),
                null,
                statements,
                null,
                Map.of());
    }

    private @Nullable LocalDate day(Row row) {
        LocalDate day = GdeltTime.day(row.get(DAY));
        if (day == null) {
            warnings.accept(Problem.mustBe(row.where(DAY), "SQLDATE", row.get(DAY), "a day such as 20150218"));
        }
        return day;
    }

    /** All else, and what could not be taken. */
    private static Map<String, String> extra(Row row, @Nullable LocalDate day, @Nullable Place place) {
        BitSet taken = (BitSet) TAKEN.clone();
        taken.set(DAY, day != null);
        if (place != null && place.lat() != null) {
            taken.or(POSITION);
        }
        Map<String, String> extra = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            if (!taken.get(i) && !row.get(i).isBlank()) {
                extra.put(Columns.EVENT.get(i), row.get(i).strip());
            }
        }
        return extra;
    }

    private static BitSet columns(String... names) {
        BitSet columns = new BitSet();
        for (String name : names) {
            columns.set(Columns.EVENT.indexOf(name));
        }
        return columns;
    }

    private Statement statement(Mention mention, int number, @Nullable String cites) {
        Source source = named.of(mention.source(), SourceKind.INDEPENDENT_MEDIA);
        sources.putIfAbsent(source.id(), source);
        return new Statement(
                name(number),
                source.id(),
                Stance.ASSERTS,
                mention.time() == null ? null : Moment.at(mention.time()),
                List.of(),
                cites,
                Manner.PLAIN,
                Set.of(),
                mention.link(),
                null,
                null,
                extra(mention));
    }

    private static Map<String, String> extra(Mention mention) {
        if (mention.link() != null || mention.article().isEmpty()) {
            return mention.extra();
        }
        Map<String, String> extra = new LinkedHashMap<>(mention.extra());
        extra.put("MentionIdentifier", mention.article());
        return extra;
    }
}

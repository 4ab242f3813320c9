package org.credence.exchange.misp;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.Problem;
import org.credence.exchange.format.ImportFile;
import org.credence.exchange.format.ImportOptions;
import org.credence.exchange.format.Importer;
import org.credence.exchange.format.Records;
import org.credence.exchange.format.Sink;
import org.credence.exchange.json.JsonInput;
import org.credence.exchange.json.Tree;
import org.credence.model.Aspect;
import org.credence.model.Incident;
import org.credence.model.Moment;
import org.credence.model.Relation;
import org.jspecify.annotations.Nullable;

/** Makes an incident of each event; holds one at a time, and an id for each source. */
final class MispImporter implements Importer {
    private static final Set<String> HOLDERS = Set.of("response");

    private final ImportOptions options;
    private final MispTimes times;
    private @Nullable MispSources sources;
    private long attributesPassed;
    private long objectsPassed;

    MispImporter(ImportOptions options) {
        this.options = options;
        this.times = new MispTimes(options.zone());
    }

    @Override
    public void read(ImportFile file, Sink sink) throws IOException {
        try (JsonInput in = JsonInput.open(file, options.read(), HOLDERS)) {
            if (Records.each(in::next, passage -> event(MispEvent.read(passage), passage, sink), sink) == 0) {
                throw new BadInput(Problem.mustBe(file.where(), "file", "without any", "one with events"));
            }
        }
    }

    private void event(MispEvent read, Passage passage, Sink sink) throws IOException {
        Tree event = read.itself();
        String uuid = event.at("uuid").text();
        if (uuid == null) {
            throw new BadInput(event.mustBe("uuid", "missing", "given in each event"));
        }
        attributesPassed += read.attributesPassed();
        objectsPassed += read.objectsPassed();
        String info = event.at("info").text();
        String title = info == null ? uuid : info;
        MispClaims claims = claims(read, title, sink);
        if (claims.all().isEmpty()) {
            // what there was of it is rejected already
            return;
        }
        try {
            Incident incident = new Incident(uuid, title, date(event), null, claims.all(), related(event), Map.of());
            sink.incident(incident, passage.at(0, ""));
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            sink.reject(new Problem(passage.at(0, ""), message, uuid, "an event that makes an incident", null));
        }
    }

    private MispClaims claims(MispEvent read, String title, Sink sink) throws IOException {
        Tree event = read.itself();
        if (sources == null) {
            sources = new MispSources(options.known(), sink);
        }
        Speech speech = new Speech(sources, times, Speech.maker(event.at("Orgc"), event.at("Org"), sources));
        MispClaims claims = new MispClaims(speech, times, sink);
        claims.add(MispNames.EVENT, event, Aspect.OCCURRENCE, said(event), title);
        for (Tree report : event.at("EventReport").entries()) {
            claims.add(MispNames.REPORT, report, Aspect.OTHER, null, text(report, "name", "content"));
        }
        for (Tree attribute : read.attributes()) {
            claims.add(MispNames.ATTRIBUTE, attribute, Aspect.OTHER, null, text(attribute, "value", "comment"));
        }
        for (Tree object : read.objects()) {
            claims.add(MispNames.OBJECT, object, Aspect.OTHER, null, text(object, "name", "description"));
        }
        return claims;
    }

    private static String text(Tree part, String first, String second) {
        String text = part.at(first).text();
        String other = part.at(second).text();
        String kind = part.at("type").text();
        String said =
                text == null ? (other == null ? String.valueOf(part.at("uuid").text()) : other) : text;
        return kind == null ? said : kind + " " + said;
    }

    /** When it was published first, as far as the event tells; else when it was changed last. */
    private @Nullable Moment said(Tree event) {
        for (String field : List.of("first_publication", "publish_timestamp")) {
            Moment moment = times.seconds(event.at(field));
            if (moment != null) {
                return moment;
            }
        }
        return times.seconds(event.at("timestamp"));
    }

    private static @Nullable LocalDate date(Tree event) {
        Tree date = event.at("date");
        if (date.isMissing()) {
            return null;
        }
        Moment moment = date.moment();
        if (moment == null) {
            throw new BadInput(date.mustBe("date", date.found(), "a date such as 2021-07-04"));
        }
        return moment.day();
    }

    private static List<Relation> related(Tree event) {
        String extended = event.at("extends_uuid").text();
        return extended == null ? List.of() : List.of(new Relation(extended, Relation.Kind.SAME_REPORT, 0));
    }

    @Override
    public void finish(Sink sink) {
        if (attributesPassed + objectsPassed > 0) {
            sink.remark("passed over, since nobody takes a stand on them: " + attributesPassed + " attributes, "
                    + objectsPassed + " objects");
        }
    }
}

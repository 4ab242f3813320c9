package org.credence.exchange;

import java.util.List;
import java.util.Optional;
import org.credence.argument.Nearest;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.Where;
import org.credence.exchange.json.Json;
import org.credence.model.Incident;
import org.credence.model.Source;
import org.credence.model.Sources;
import org.credence.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whether somebody has described every source that an incident names, and none relays itself under another name. */
public final class SourceCheck {
    private SourceCheck() {}

    /** The first thing wrong, by JSON pointer into the incident; empty when all is well. */
    public static Optional<Problem> find(Incident incident, Sources sources) {
        for (int i = 0; i < incident.claims().size(); i++) {
            List<Statement> statements = incident.claims().get(i).statements();
            for (int k = 0; k < statements.size(); k++) {
                String field = wrongField(statements.get(k), sources);
                if (field != null) {
                    String pointer = "/claims/" + i + "/statements/" + k + field;
                    return Optional.of(problem(statements.get(k), sources, new Where(incident.id(), 0, 0, pointer)));
                }
            }
        }
        return Optional.empty();
    }

    static void check(Incident incident, Sources sources, Json json) {
        find(incident, sources).ifPresent(problem -> {
            throw json.badInside(problem);
        });
    }

    /** A pointer into the statement, or null. */
    private static @Nullable String wrongField(Statement said, Sources sources) {
        Optional<Source> speaker = sources.find(said.source());
        if (speaker.isEmpty()) {
            return "/source";
        }
        for (int i = 0; i < said.relays().size(); i++) {
            Optional<Source> relay = sources.find(said.relays().get(i));
            if (relay.isEmpty() || relay.get().id().equals(speaker.get().id())) {
                return "/relays/" + i;
            }
        }
        return null;
    }

    private static Problem problem(Statement said, Sources sources, Where where) {
        boolean speaker = where.field().equals("source");
        String pointer = where.pointer();
        String name = speaker
                ? said.source()
                : said.relays().get(Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)));
        if (sources.find(name).isPresent()) {
            String alias = name + ", that is " + said.source();
            return Problem.mustBe(where, "relay", alias, "another source than the one that speaks");
        }
        String advice = Nearest.to(name, sources.names()).orElse("describe it in sources.json");
        return Problem.mustBe(where, "source", name, "the id or alias of a source in the sources file")
                .maybe(advice);
    }
}

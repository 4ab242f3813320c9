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
                String pointer = "/claims/" + i + "/statements/" + k;
                Problem problem = inStatement(statements.get(k), sources, incident.id(), pointer);
                if (problem != null) {
                    return Optional.of(problem);
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

    private static @Nullable Problem inStatement(Statement said, Sources sources, String incident, String pointer) {
        Optional<Source> speaker = sources.find(said.source());
        if (speaker.isEmpty()) {
            return unknown(said.source(), sources, new Where(incident, 0, 0, pointer + "/source"));
        }
        for (int i = 0; i < said.relays().size(); i++) {
            Where where = new Where(incident, 0, 0, pointer + "/relays/" + i);
            Optional<Source> relay = sources.find(said.relays().get(i));
            if (relay.isEmpty()) {
                return unknown(said.relays().get(i), sources, where);
            }
            if (relay.equals(speaker)) {
                String alias = said.relays().get(i) + ", that is " + said.source();
                return Problem.mustBe(where, "relay", alias, "another source than the one that speaks");
            }
        }
        return null;
    }

    private static Problem unknown(String name, Sources sources, Where where) {
        String advice = Nearest.to(name, sources.names()).orElse("describe it in sources.json");
        return Problem.mustBe(where, "source", name, "the id or alias of a source in the sources file")
                .maybe(advice);
    }
}

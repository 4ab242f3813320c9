package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;
import org.credence.argument.Reasoner;
import org.credence.bench.Workload;
import org.credence.exchange.KindsReader;
import org.credence.exchange.file.ReadOptions;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.junit.jupiter.api.Test;

/** What is measured against does the same work. */
class ForgetfulTest {
    private final RuleBook rules = RuleBook.compile(RuleSet.read(Path.of("rules")));
    private final Workload workload = new Workload(4);
    private final List<org.credence.model.Incident> incidents = workload.incidents(40);
    private final Background background = new Background(
            workload.sources(),
            TrackRecords.FROM_FILE,
            KindsReader.read(Path.of("rules/kinds.json"), ReadOptions.STRICT));

    ForgetfulTest() throws java.io.IOException {}

    private List<List<String>> argue(Reasoner reasoner) {
        return incidents.stream()
                .map(each -> reasoner.argue(List.of(Incident.of(each, background, Cut.NONE)), Set.of()))
                .map(found -> texts(found.get(0)))
                .toList();
    }

    private static List<String> texts(Arguments arguments) {
        return arguments.all().stream().map(Argument::toString).toList();
    }

    @Test
    void findsTheSameArguments() {
        assertEquals(argue(rules), argue(rules.obvious()));
    }

    @Test
    void aTwinFindsTheSameArguments() {
        assertEquals(argue(rules), argue(rules.twin()));
    }

    @Test
    void rulesApartArgueForThemselvesAlone() {
        Map<String, Reasoner> apart = rules.apart();
        assertTrue(apart.size() > 50, apart.keySet().toString());
        apart.forEach((rule, alone) -> {
            for (Arguments found : alone.argue(
                    incidents.stream()
                            .map(it -> Incident.of(it, background, Cut.NONE))
                            .toList(),
                    Set.of())) {
                found.all().forEach(argument -> assertEquals(rule, argument.rule()));
            }
        });
    }
}

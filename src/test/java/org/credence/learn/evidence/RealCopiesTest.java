package org.credence.learn.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.credence.bench.accuracy.ValueSet;
import org.credence.exchange.catalog.RealData;
import org.credence.learn.belief.Belief;
import org.credence.learn.corpus.Argued;
import org.credence.learn.corpus.Corpus;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The copies that are known among web sites of flights, in a folder of yours. */
@Tag("real")
class RealCopiesTest {
    private static final List<Set<String>> KNOWN = List.of(
            Set.of("flightview", "panynj", "gofox", "foxbusiness", "allegiantair"),
            Set.of("airtravelcenter", "flytecomm", "helloflight", "myrateplan"),
            Set.of("flights", "businesstravellogue", "flylouisville"),
            Set.of("flightstats", "quicktrip"),
            Set.of("flightaware", "wunderground"));

    @Test
    void theKnownGroupsComeOutOneByOne() throws IOException {
        List<Set<String>> groups = groups(RealData.of("flights"));
        for (Set<String> known : KNOWN) {
            List<Set<String>> holding =
                    groups.stream().filter(group -> group.containsAll(known)).toList();
            assertEquals(1, holding.size(), "groups of " + known + " in " + groups);
            Set<String> others = KNOWN.stream()
                    .filter(it -> !it.equals(known))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            assertTrue(Collections.disjoint(holding.get(0), others), holding.toString());
        }
    }

    private static List<Set<String>> groups(Path folder) throws IOException {
        ValueSet set = ValueSet.read(folder);
        RuleBook rules = RuleBook.compile(RuleSet.read(Path.of("rules")));
        var kinds = org.credence.exchange.KindsReader.read(
                Path.of("rules/kinds.json"), org.credence.exchange.file.ReadOptions.STRICT);
        Corpus corpus = Argued.corpus(set.incidents(), set.sources(), List.of(rules), rules.prices(), kinds, () -> {});
        Copying.Found found =
                Copying.find(corpus, Belief.ofOutcomes(corpus), corpus.settled(), Copying.Settings.SETTLED);
        return found.groups(corpus.speakers().size()).stream()
                .map(group -> group.stream()
                        .map(it -> corpus.speakers().get(it).source())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .map(group -> (Set<String>) group)
                .toList();
    }
}

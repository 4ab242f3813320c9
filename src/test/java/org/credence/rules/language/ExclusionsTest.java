package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.model.TrackRecords;
import org.credence.rules.language.vocabulary.Accessor;
import org.credence.rules.language.vocabulary.Exclusions;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Property;
import org.credence.rules.language.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the reader believes of facts, against what facts answer. */
class ExclusionsTest {
    private static final List<Object> FACTS = new ArrayList<>();

    @BeforeAll
    static void makeFacts() throws Exception {
        RandomIncidents random = new RandomIncidents(20260102);
        Kinds kinds = ShippedRules.kinds(java.nio.file.Path.of("rules"));
        Background background = new Background(random.sources(), TrackRecords.FROM_FILE, kinds);
        for (int i = 0; i < 500; i++) {
            Incident incident = Incident.of(random.next("i" + i), background, Cut.NONE);
            for (Claim claim : incident.getClaims()) {
                FACTS.add(claim);
                for (Statement statement : claim.getStatements()) {
                    FACTS.addAll(List.of(statement, statement.getSource()));
                    FACTS.addAll(statement.getRelays());
                }
            }
        }
    }

    private static Object ask(Object fact, String property) {
        return Objects.requireNonNull(
                Accessor.of(fact.getClass(), List.of(property)).read(fact));
    }

    private static Stream<Object> all(Fact fact) {
        return FACTS.stream().filter(fact.type()::isInstance);
    }

    @Test
    void atMostOnePredicateOfAGroupHolds() {
        for (Fact fact : Vocabulary.all().values()) {
            for (List<String> group : Exclusions.groups(fact)) {
                all(fact)
                        .forEach(each -> assertTrue(
                                group.stream()
                                                .filter(predicate -> (boolean) ask(each, predicate))
                                                .count()
                                        <= 1,
                                () -> each + " " + group));
            }
        }
    }

    @Test
    void groupsWithoutAnotherAnswerAlwaysHaveOne() {
        for (Fact fact : Vocabulary.all().values()) {
            for (List<String> group : Exclusions.groups(fact)) {
                String question = Objects.requireNonNull(Exclusions.answer(fact, group.get(0)))
                        .question();
                if (Exclusions.answers(fact, question).size() == group.size()) {
                    all(fact)
                            .forEach(each -> assertTrue(
                                    group.stream().anyMatch(predicate -> (boolean) ask(each, predicate)),
                                    () -> each + " " + group));
                }
            }
        }
    }

    @Test
    void predicatesThatNeedAnotherHaveIt() {
        for (Fact fact : Vocabulary.all().values()) {
            for (Property property : fact.properties().values()) {
                String needed = Exclusions.needed(fact, property.name());
                if (needed != null) {
                    all(fact)
                            .filter(each -> (boolean) ask(each, property.name()))
                            .forEach(each ->
                                    assertTrue((boolean) ask(each, needed), () -> each + " " + property.name()));
                }
            }
        }
    }

    @Test
    void numbersLieWithinTheirBounds() {
        for (Fact fact : Vocabulary.all().values()) {
            for (Property property : fact.properties().values()) {
                if (property.type().isNumber()) {
                    all(fact).forEach(each -> {
                        double number = ((Number) ask(each, property.name())).doubleValue();
                        assertTrue(
                                property.bounds().low() <= number
                                        && number <= property.bounds().high(),
                                () -> each + " " + property.name());
                    });
                }
            }
        }
    }

    @Test
    void whatIsNotMarkedAsMissingIsThere() {
        for (Fact fact : Vocabulary.all().values()) {
            for (Property property : fact.properties().values()) {
                if (!property.mayBeMissing()) {
                    all(fact).forEach(each -> ask(each, property.name()));
                }
            }
        }
    }

    @Test
    void tablesNameOnlyPropertiesThatExist() {
        Set<String> unknown = new TreeSet<>();
        for (Fact fact : Vocabulary.all().values()) {
            Exclusions.named(fact).stream()
                    .filter(name -> fact.property(name) == null)
                    .forEach(name -> unknown.add(fact.name() + "." + name));
        }
        assertEquals(Set.of(), unknown);
    }
}

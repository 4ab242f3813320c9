package org.credence.compare.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.credence.Credence;
import org.credence.argument.Price;
import org.credence.argument.PriceOverride;
import org.credence.compare.Cause;
import org.credence.compare.Comparison;
import org.credence.compare.Comparison.Side;
import org.credence.compare.Move;
import org.credence.compare.NumberChange;
import org.credence.compare.RuleChange;
import org.credence.exchange.Entry;
import org.credence.exchange.IncidentReader;
import org.credence.exchange.KindsReader;
import org.credence.exchange.SourcesReader;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Passage;
import org.credence.exchange.file.ReadOptions;
import org.credence.model.Incident;
import org.credence.model.Kinds;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.credence.rules.language.RuleFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two rule sets over one incident, the example of the pages. */
class RuleSetsTest {
    private static final Path EXAMPLE = Path.of("src/site/resources/example");
    private static final String NEW_RULE = """

            rule "second-hand-denial"
                @weight( 1 )
                @range( "0..5" )
                @why( "A rule of this test." )
            when
                $s : Statement( denying, relayed )
            then
                weigh.statement( $s );
            end
            """;

    private static RuleBook book;
    private static Kinds kinds;
    private static Sources sources;
    private static Incident incident;

    @BeforeAll
    static void read() throws IOException {
        book = book(text -> text);
        kinds = KindsReader.read(EXAMPLE.resolve("rules/kinds.json"), ReadOptions.STRICT);
        sources = SourcesReader.read(EXAMPLE.resolve("sources.json"), ReadOptions.STRICT);
        try (IncidentReader reader =
                IncidentReader.open(EXAMPLE.resolve("incident.json"), ReadOptions.STRICT, sources)) {
            incident = ((Entry.Accepted) reader.next()).incident();
        }
    }

    @Test
    void aRuleSetDoesNotDifferFromItself() throws IOException {
        assertTrue(compare(credence(book), credence(book)).isEmpty());
        assertTrue(compare(credence(book), credence(book(text -> text))).isEmpty());
    }

    @Test
    void blanksAndCommentsAreNoDifference() throws IOException {
        RuleBook spaced = book(text -> text.replace("Statement( told )", "Statement(  told) // heard")
                .replace("weigh.claim( $c );", "weigh . claim($c);"));
        assertTrue(compare(credence(book), credence(spaced)).isEmpty());
    }

    @Test
    void anotherPriceIsFoundWhereverItStands() throws IOException {
        Comparison written =
                compare(credence(book), credence(book(text -> text.replace("@weight( 2 )", "@weight( 5 )"))));
        Comparison overridden = compare(credence(book), credence(book, weight("later-denial", 5)));
        for (Comparison comparison : List.of(written, overridden)) {
            RuleChange change = comparison.rules().get(0);
            assertEquals("later-denial", change.rule());
            assertTrue(change.isRepriced());
            assertFalse(change.isReworded());
            assertEquals(1, change.firesBefore());
            assertEquals(1, change.firesAfter());
            Move move = comparison.moves().all().top().get(0);
            assertTrue(move.carries());
            assertTrue(move.change() < 0);
            Cause first = move.causes().get(0);
            assertEquals("later-denial", first.rule());
            assertTrue(first.changed());
            assertEquals(
                    move.decibans(),
                    move.causes().stream().mapToDouble(Cause::change).sum(),
                    1e-9);
        }
        assertEquals(written.moves().all().top(), overridden.moves().all().top());
    }

    @Test
    void otherConditionsAreToldWithTheirWording() throws IOException {
        RuleBook reworded = book(text -> text.replace("denying, direct, laterDenial", "asserting"));
        RuleChange change = compare(credence(book), credence(reworded)).rules().get(0);
        assertTrue(change.isReworded());
        assertFalse(change.isRepriced());
        assertNotNull(change.before());
        assertNotNull(change.after());
        assertEquals(
                List.of("$s : Statement( denying, direct, laterDenial )", "then weigh.statement( $s )"),
                change.before().wording());
        assertEquals(
                List.of("$s : Statement( asserting )", "then weigh.statement( $s )"),
                change.after().wording());
        assertEquals(List.of("$s : Statement( denying, direct, laterDenial )"), change.wordingGone());
        assertEquals(List.of("$s : Statement( asserting )"), change.wordingNew());
        assertEquals(1, change.firesBefore());
        assertEquals(2, change.firesAfter());
    }

    @Test
    void anotherConsequenceIsAnotherWording() throws IOException {
        RuleBook other = book(text -> text.replace("weigh.claim( $c );", "weigh.prior( $c );"));
        RuleChange change = compare(credence(book), credence(other)).rules().get(0);
        assertEquals("independent-origins", change.rule());
        assertTrue(change.isReworded());
    }

    @Test
    void rulesComeAndGo() throws IOException {
        RuleBook more = book(text -> text + NEW_RULE);
        RuleChange added = compare(credence(book), credence(more)).rules().get(0);
        assertEquals("second-hand-denial", added.rule());
        assertTrue(added.isAdded());
        RuleChange removed = compare(credence(more), credence(book)).rules().get(0);
        assertTrue(removed.isRemoved());
        assertEquals(0, removed.firesBefore());
    }

    @Test
    void rulesThatLinkAndNameFireToo() throws IOException {
        RuleBook other = book(text -> text.replace("Claim( occurrence )", "Claim( casualties )"));
        Comparison comparison = compare(credence(book), credence(other));
        RuleChange link = comparison.rules().get(0);
        assertEquals("occurrence-carries-incident", link.rule());
        assertEquals(1, link.firesBefore());
        assertEquals(0, link.firesAfter());
        assertEquals(1, comparison.counts().incidentsMoved());
        RuleBook named = book(text -> text.replace("confidence >= 0.75", "confidence >= 0.999"));
        RuleChange name = compare(credence(book), credence(named)).rules().get(0);
        assertEquals("verdict-likely", name.rule());
        assertEquals(1, name.firesBefore());
        assertEquals(0, name.firesAfter());
    }

    @Test
    void eachSideHasItsOwnKinds() throws IOException {
        String text = InputFile.readWhole(EXAMPLE.resolve("rules/kinds.json"), ReadOptions.STRICT)
                .text();
        Kinds others = KindsReader.parse(
                Passage.of("kinds.json", text.replaceAll("\"mean\": 0.7\\d", "\"mean\": 0.99")), ReadOptions.STRICT);
        Comparison comparison = compare(credence(book), Credence.with(book, List.of(), others));
        assertTrue(comparison.numbers().contains(new NumberChange("witness asserts mean", 0.72, 0.99)));
        Move move = comparison.moves().all().top().get(0);
        assertTrue(move.change() > 0);
        assertEquals("asserted-without-record", move.causes().get(0).rule());
        assertFalse(move.causes().get(0).changed());
    }

    @Test
    void anotherTemperatureIsANumberAndACause() throws IOException {
        PriceOverride hot = PriceOverride.temperature(2, "test", "test");
        Comparison comparison = compare(credence(book), credence(book, hot));
        assertEquals(List.of(new NumberChange("temperature", 1, 2)), comparison.numbers());
        assertEquals(List.of(), comparison.rules());
        Move move = comparison.moves().all().top().get(0);
        assertEquals("(temperature)", move.causes().get(0).rule());
        assertTrue(move.causes().get(0).changed());
        assertEquals(move.decibans(), move.causes().get(0).change(), 1e-9);
    }

    private static Comparison compare(Credence before, Credence after) {
        RuleSets sets = new RuleSets(before, after, 10);
        sets.compare(List.of("ferry-fire"), List.of(incident), sources, TrackRecords.FROM_FILE);
        return sets.result(new Side("A", List.of()), new Side("B", List.of()));
    }

    private static Credence credence(RuleBook rules, PriceOverride... overrides) {
        return Credence.with(rules, List.of(overrides), kinds);
    }

    private static PriceOverride weight(String rule, double decibans) {
        return new PriceOverride(rule, Price.Unit.WEIGHT, decibans, null, "test");
    }

    private static RuleBook book(UnaryOperator<String> edit) throws IOException {
        RuleSet texts = RuleSet.read(EXAMPLE.resolve("rules"));
        return RuleBook.compile(new RuleSet(texts.files().stream()
                .map(file -> file.name().endsWith("evidence.drl")
                                || !edit.apply(file.text()).contains(NEW_RULE)
                        ? new RuleFile(file.name(), edit.apply(file.text()))
                        : file)
                .toList()));
    }
}

package org.credence.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.rules.language.Reading;
import org.credence.rules.language.Rule;
import org.credence.rules.language.RuleFile;
import org.credence.rules.language.RuleReader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules over several facts mean the same to the matcher as to the engine, in both ways of building. */
class JoinsTest {
    private static final String RULES = """
            $s : Statement( denying ) $t : Statement( asserting, claim == $s.claim )
            $s : Statement( ) $c : Claim( occurrence ) from $s.claim.contradicted
            $s : Statement( ) $r : Claim( asserted ) from $s.claim.rivals
            $s : Statement( ) $o : Claim( ) from $s.incident.occurrence
            $s : Statement( ) $p : Statement( asserting ) from $s.parent
            $s : Statement( asserting ) not Statement( denying, claim == $s.claim )
            $s : Statement( asserting ) exists Statement( denying, claim == $s.claim, source != $s.source )
            $c : Claim( ) accumulate( Statement( asserting ) from $c.statements; $n : count( 1 ); $n >= 2 )
            $c : Claim( ) accumulate( Statement( asserting ) from $c.statements; $n : count( 1 ); $n > $c.deniers )
            $c : Claim( ) accumulate( Statement( $p : copyProbability ) from $c.statements; $n : sum( $p ); $n > 0.5 )
            $c : Claim( ) accumulate( Statement( $p : copyProbability ) from $c.statements; $n : min( $p ); $n < 1 )
            $c : Claim( ) accumulate( Relay( $p : position, statement.claim == $c ); $n : max( $p ) )
            $c : Claim( ) accumulate( Relay( $p : position, statement.claim == $c ); $n : min( $p ); $n <= 9 )
            $c : Claim( ) accumulate( Relay( $p : position, statement.claim == $c ); $n : average( $p ); $n > 1 )
            $c : Claim( ) accumulate( Relay( $p : position, statement.claim == $c ); $n : sum( $p ); $n >= 0 )
            $c : Claim( ) accumulate( Relay( statement.claim == $c ); $n : count( 1 ); $n == 0 )
            $i : Incident( ) $s : Statement( asserting )
            not Statement( retracting ) $c : Claim( )
            exists Statement( retracting ) $c : Claim( )
            accumulate( Statement( denying ); $n : count( 1 ); $n >= 2, $n < 6 ) $c : Claim( denied )
            accumulate( Statement( denying ); $n : count( 1 ) ) $c : Claim( deniers == $n )
            $c : Claim( ) not Claim( this != $c )
            $c : Claim( $a : asserters, $d : deniers, $a > $d )
            $c : Claim( $a : asserters ) $t : Claim( this != $c, deniers == $a )
            $c : Claim( aspect in ("occurrence", "cause"), aspect != "cause" )
            $s : Statement( source.kind not in ("official", "military") )
            $c : Claim( harms contains "north", "south" not memberOf favours )
            $c : Claim( ) $s : Statement( this memberOf $c.statements, !echo )
            $c : Claim( asserters + deniers * 2 - 1 >= 3.5 )
            $c : Claim( incident.occurrence == null || this == incident.occurrence )
            $s : Statement( parent == null )
            $s : Statement( parent != null )
            $s : Statement( hoursToDenial <= 6 || !( asserting && witnessed ) )
            $s : Statement( ) $t : Statement( this != $s, source == $s.source ) not Claim( rivalled )
            """;

    private static List<Rule> rules() {
        List<String> lines = RULES.lines().toList();
        StringBuilder text = new StringBuilder("package credence.rules\nimport org.credence.facts.*\n");
        for (int i = 0; i < lines.size(); i++) {
            boolean statement = lines.get(i).contains("$s :");
            text.append(
                    "rule \"line-" + (i + 1) + "\"\n@weight( 1 )\n@range( \"0..5\" )\n@why( \"It says so.\" )\nwhen\n"
                            + lines.get(i) + "\nthen\n"
                            + (statement ? "weigh.statement( $s )" : "weigh.claim( $c )") + ";\nend\n");
        }
        text.append("""
                rule "derives"
                @factor( 1 )
                @range( "0..1" )
                @why( "So that there are derived statements." )
                when
                    $s : Statement( asserting, detail )
                then
                    derive.assertion( $s, $s.incident.occurrence );
                end
                """);
        Reading reading = RuleReader.read(List.of(new RuleFile("joins.drl", text.toString())));
        assertEquals(List.of(), reading.findings());
        return reading.rules();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void mayMatchTheSameFacts(boolean kept, @TempDir Path folder) throws Exception {
        Firings firings = kept ? Firings.ofKept(rules(), folder) : Firings.ofJustEdited(rules());
        RandomIncidents random = new RandomIncidents(11);
        Background background =
                new Background(random.sources(), TrackRecords.FROM_FILE, ShippedRules.kinds(Path.of("rules")));
        for (int i = 0; i < 30; i++) {
            List<Incident> together = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                together.add(Incident.of(random.next("i" + i + "-" + k), background, Cut.NONE));
            }
            firings.argue(together);
        }
        for (int i = 1; i < rules().size(); i++) {
            String rule = "line-" + i;
            assertEquals(firings.ofTheEngine().get(rule), firings.ofTheMatcher().get(rule), rule);
            assertNotNull(firings.ofTheEngine().get(rule), rule + " never fired");
        }
    }
}

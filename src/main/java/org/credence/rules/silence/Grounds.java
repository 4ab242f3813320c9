package org.credence.rules.silence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.credence.facts.Claim;
import org.credence.facts.Relay;
import org.credence.facts.Source;
import org.credence.facts.Statement;
import org.credence.model.Allegiance;
import org.credence.model.Tally;
import org.credence.model.Wire;

/** Where a yes or no of a fact comes from, as far as one look at the fact tells. */
final class Grounds {
    private static final Map<String, Function<Statement, String>> STATEMENTS = new HashMap<>();
    private static final Map<String, Function<Claim, String>> CLAIMS = new HashMap<>();
    private static final Map<String, Function<Source, String>> SOURCES = new HashMap<>();

    static {
        all(
                STATEMENTS,
                it -> "stance is " + Wire.name(it.getStance()),
                "asserting",
                "denying",
                "doubting",
                "retracting");
        all(STATEMENTS, Grounds::basis, "witnessed", "deduced", "induced", "told", "basisUnstated");
        all(STATEMENTS, it -> "scope is " + Wire.name(it.said().manner().scope()), "specific", "blanket");
        all(STATEMENTS, Grounds::media, "imagery", "geolocated", "document");
        all(STATEMENTS, it -> basis(it) + ", " + media(it) + ", " + kind(it.getSource()), "withAccess");
        all(STATEMENTS, it -> interest(it.getSource(), it.getClaim()), "byAccused", "byAllyOfAccused");
        all(STATEMENTS, it -> interest(it.getSource(), it.getClaim()), "byBeneficiary", "neutral");
        all(
                STATEMENTS,
                it -> "stance is " + Wire.name(it.getStance()) + ", " + interest(it.getSource(), it.getClaim()),
                "againstInterest",
                "selfServing");
        all(STATEMENTS, it -> record(it, it.tally()), "recorded");
        all(STATEMENTS, it -> record(it, it.topicTally()), "recordedOnTopic");
        all(STATEMENTS, Grounds::attribution, "named", "unnamed");
        all(STATEMENTS, Grounds::parent, "direct", "derived");
        all(STATEMENTS, Grounds::cites, "echo");
        all(STATEMENTS, Grounds::detail, "detail");
        all(
                CLAIMS,
                it -> "aspect is " + Wire.name(it.getAspect()),
                "occurrence",
                "cause",
                "actor",
                "munition",
                "casualties",
                "damage",
                "location");
        all(CLAIMS, it -> "asserters is " + it.getAsserters(), "asserted");
        all(CLAIMS, it -> "deniers is " + it.getDeniers(), "denied");
        all(CLAIMS, it -> it.getExcluded().isEmpty() ? "" : Wording.facts(it.getExcluded()), "excluding");
        all(CLAIMS, it -> it.getRivals().isEmpty() ? "" : Wording.facts(it.getRivals()), "rivalled");
        all(CLAIMS, it -> "harms " + these(it.getHarms()) + ", favours " + these(it.getFavours()), "deniedByParty");
        all(CLAIMS, it -> "harms " + these(it.getHarms()) + ", favours " + these(it.getFavours()), "opposedCampsAgree");
        all(SOURCES, Grounds::kind, "inquiry", "factChecker", "unnamedGroup");
    }

    private Grounds() {}

    private static <F> void all(Map<String, Function<F, String>> to, Function<F, String> ground, String... properties) {
        List.of(properties).forEach(property -> to.put(property, ground));
    }

    /** In a few words; empty when the fact alone does not tell. */
    static String of(Object fact, String property) {
        if (fact instanceof Statement statement) {
            return STATEMENTS.getOrDefault(property, it -> "").apply(statement);
        }
        if (fact instanceof Claim claim) {
            return CLAIMS.getOrDefault(property, it -> "").apply(claim);
        }
        if (fact instanceof Source source) {
            return SOURCES.getOrDefault(property, it -> "").apply(source);
        }
        return fact instanceof Relay relay && property.equals("beneficiary")
                ? interest(relay.getSource(), relay.getStatement().getClaim())
                : "";
    }

    private static String basis(Statement statement) {
        return "basis is " + Wire.name(statement.said().manner().basis());
    }

    private static String media(Statement statement) {
        String shown = statement.said().media().stream().map(Wire::name).collect(Collectors.joining(", "));
        return shown.isEmpty() ? "it shows nothing" : "it shows " + shown;
    }

    private static String kind(Source source) {
        return "kind is " + Wire.name(source.getKind());
    }

    private static String interest(Source source, Claim claim) {
        String sides = source.said().allegiances().stream()
                .map(it -> (it.bond() == Allegiance.Bond.MEMBER ? "belongs to " : "sides with ") + it.party())
                .collect(Collectors.joining(" and "));
        return source.getId() + " " + (sides.isEmpty() ? "sides with nobody" : sides) + ", the claim harms "
                + these(claim.getHarms()) + " and favours " + these(claim.getFavours());
    }

    private static String these(Collection<String> parties) {
        return parties.isEmpty() ? "nobody" : String.join(", ", parties);
    }

    private static String record(Statement statement, Tally tally) {
        String direction = statement.isAsserting() ? "asserting" : "denying";
        return "when " + direction + ", " + Wording.value(tally.right()) + " right and " + Wording.value(tally.wrong())
                + " wrong";
    }

    private static String attribution(Statement statement) {
        return statement.said().manner().named() ? kind(statement.getSource()) : "attribution is unnamed";
    }

    private static String parent(Statement statement) {
        Statement parent = statement.getParent();
        return parent == null ? "" : "derived from " + parent + " by " + statement.derivedBy();
    }

    private static String cites(Statement statement) {
        String cited = statement.said().cites();
        return cited == null ? "it cites nothing" : "it cites " + cited;
    }

    private static String detail(Statement statement) {
        return statement.isDerived()
                ? parent(statement)
                : "its claim's aspect is " + Wire.name(statement.getClaim().getAspect());
    }
}

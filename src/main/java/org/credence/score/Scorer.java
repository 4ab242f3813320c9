package org.credence.score;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.credence.argument.Arguments;
import org.credence.argument.Naming;
import org.credence.argument.PriceList;
import org.credence.argument.Reasoner;
import org.credence.facts.Assessment;
import org.credence.facts.Claim;
import org.credence.facts.Incident;
import org.credence.facts.Statement;
import org.credence.model.Kinds;
import org.credence.model.Tally;
import org.credence.score.price.Confidence;
import org.credence.score.price.Pricing;
import org.credence.score.price.Pricing.Priced;
import org.credence.score.price.Reputation;
import org.jspecify.annotations.Nullable;

/**
 * Scores incidents: argues them with the rules, prices the arguments, and lets the rules name the result.
 *
 * <p>A pure function of the incidents as seen, the rules and the prices. Not for several threads at once, since a
 * reasoner is not.
 */
public final class Scorer {
    private final Reasoner reasoner;
    private final PriceList prices;
    private final Provenance provenance;

    public Scorer(Reasoner reasoner, PriceList prices, Provenance provenance) {
        this.reasoner = reasoner;
        this.prices = prices;
        this.provenance = provenance;
    }

    public IncidentScore score(Incident incident) {
        return score(List.of(incident), Set.of()).get(0);
    }

    /**
     * Scores several incidents at once, which is quicker than one by one.
     *
     * @param incidents fresh ones
     * @param off       names of rules that are left out
     * @return in the order of the incidents, without timeline and without what would change them
     */
    public List<IncidentScore> score(List<Incident> incidents, Set<String> off) {
        return price(reasoner.argue(incidents, off), off);
    }

    /** Prices what has been argued, and names it by all rules. */
    public List<IncidentScore> price(List<Arguments> argued) {
        return price(argued, Set.of());
    }

    /**
     * Prices what has been argued.
     *
     * @param off names of rules that do not name it
     */
    public List<IncidentScore> price(List<Arguments> argued, Set<String> off) {
        List<List<Priced>> priced = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (Arguments arguments : argued) {
            List<Priced> claims = Pricing.price(arguments, prices);
            priced.add(claims);
            claims.forEach(claim -> assessments.add(assess(claim)));
        }
        Iterator<List<Naming>> namings = namings(assessments, off).iterator();
        List<IncidentScore> scores = new ArrayList<>();
        for (int i = 0; i < argued.size(); i++) {
            List<ClaimScore> claims = new ArrayList<>();
            for (Priced claim : priced.get(i)) {
                claims.add(scored(claim, namings.next()));
            }
            ClaimScore carrier = carrier(argued.get(i), claims);
            scores.add(new IncidentScore(argued.get(i).incident(), carrier, claims, List.of(), provenance));
        }
        return scores;
    }

    /**
     * What one claim would be called.
     *
     * @param numbers that the rules which name it see
     */
    public record Called(Assessment.Numbers numbers, String verdict) {}

    /**
     * What one claim would be called at other prices.
     *
     * @param others each in place of the prices in force
     * @param off    names of rules that do not name it
     * @return in the order of the prices
     */
    public List<Called> called(Arguments argued, Claim claim, List<PriceList> others, Set<String> off) {
        List<Priced> priced = others.stream()
                .map(other -> Pricing.price(argued, claim, other))
                .toList();
        List<Assessment> assessments = new ArrayList<>();
        priced.forEach(each -> assessments.add(assess(each)));
        List<List<Naming>> namings = namings(assessments, off);
        return IntStream.range(0, priced.size())
                .mapToObj(i ->
                        new Called(numbers(priced.get(i)), names(namings.get(i)).verdict()))
                .toList();
    }

    /** What each is called, in the order of the assessments. */
    private List<List<Naming>> namings(List<Assessment> assessments, Set<String> off) {
        List<Naming> all = reasoner.name(assessments, off);
        List<List<Naming>> namings = new ArrayList<>(assessments.size());
        int end = 0;
        for (Assessment assessment : assessments) {
            int start = end;
            while (end < all.size() && all.get(end).assessment() == assessment) {
                end++;
            }
            namings.add(all.subList(start, end));
        }
        return namings;
    }

    /** What the rules that name things see of what has been argued: each claim with its numbers. */
    public List<Assessment> assess(Arguments arguments) {
        return Pricing.price(arguments, prices).stream().map(Scorer::assess).toList();
    }

    /** The Admiralty letter of each source that speaks, as the rules call its record. By the source's id. */
    Map<String, String> letters(Incident incident) {
        Map<String, Statement> best = new LinkedHashMap<>();
        for (Claim claim : incident.getClaims()) {
            for (Statement statement : claim.getStatements()) {
                best.merge(
                        statement.getSource().getId(),
                        statement,
                        (a, b) -> b.tally().total() > a.tally().total() ? b : a);
            }
        }
        Map<Assessment, String> sources = new LinkedHashMap<>();
        best.forEach((source, statement) -> sources.put(recordOf(statement), source));
        Map<String, String> letters = new LinkedHashMap<>();
        for (Naming naming : reasoner.name(List.copyOf(sources.keySet()), Set.of())) {
            if (naming.kind() == Naming.Kind.LETTER) {
                letters.putIfAbsent(sources.get(naming.assessment()), naming.label());
            }
        }
        return letters;
    }

    /** Of a claim of which nothing is known, by a source of which everything is. */
    private static Assessment recordOf(Statement statement) {
        Kinds kinds = statement.getIncident().background().kinds();
        return new Assessment(
                statement.getClaim(),
                new Assessment.Numbers(
                        0.5,
                        0,
                        1,
                        0,
                        statement.tally().total(),
                        Reputation.behind(statement, kinds).mean()));
    }

    private static ClaimScore scored(Priced claim, List<Naming> namings) {
        return new ClaimScore(
                claim.claim(),
                claim.confidence(),
                claim.logOdds(),
                claim.contributions(),
                claim.contestedness(),
                names(namings),
                List.of());
    }

    /** Of the claims that carry the incident, the one with the highest confidence; the first of equals. */
    private static @Nullable ClaimScore carrier(Arguments arguments, List<ClaimScore> claims) {
        ClaimScore best = null;
        for (Claim carrier : arguments.carriers()) {
            ClaimScore candidate = claims.get(carrier.index());
            if (best == null || value(candidate) > value(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static double value(ClaimScore score) {
        return score.confidence() == null ? -1 : score.confidence().value();
    }

    private static ClaimScore.Names names(List<Naming> namings) {
        String verdict = "";
        String letter = "";
        String digit = "";
        List<String> flags = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (Naming naming : namings) {
            rules.add(naming.rule());
            switch (naming.kind()) {
                case VERDICT -> verdict = verdict.isEmpty() ? naming.label() : verdict;
                case LETTER -> letter = letter.isEmpty() ? naming.label() : letter;
                case DIGIT -> digit = digit.isEmpty() ? naming.label() : digit;
                case FLAG -> flags.add(naming.label());
            }
        }
        return new ClaimScore.Names(
                verdict.isEmpty() ? "open" : verdict,
                (letter.isEmpty() ? "F" : letter) + (digit.isEmpty() ? "6" : digit),
                flags,
                rules);
    }

    private static Assessment assess(Priced priced) {
        return new Assessment(priced.claim(), numbers(priced));
    }

    private static Assessment.Numbers numbers(Priced priced) {
        Confidence confidence = priced.confidence() == null ? new Confidence(0.5, 0, 1) : priced.confidence();
        Statement best = bestAssertion(priced.claim());
        Kinds kinds = priced.claim().getIncident().background().kinds();
        return new Assessment.Numbers(
                confidence.value(),
                confidence.low(),
                confidence.high(),
                priced.contestedness(),
                best == null ? 0 : best.tally().total(),
                best == null ? 0 : Reputation.behind(best, kinds).mean());
    }

    /** The assertion whose source has the best record; without any record, the first. */
    private static @Nullable Statement bestAssertion(Claim claim) {
        Statement best = null;
        for (Statement statement : claim.getStatements()) {
            if (statement.isAsserting()
                    && !statement.isWithdrawn()
                    && (best == null || share(statement) > share(best))) {
                best = statement;
            }
        }
        return best;
    }

    /** Right outcomes of all, with one of either sort added, so that one lucky hit is no record. */
    private static double share(Statement statement) {
        Tally tally = statement.tally();
        return tally.isEmpty() ? 0 : (tally.right() + 1) / (tally.total() + 2);
    }
}

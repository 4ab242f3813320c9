package org.credence.tune;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.credence.argument.Arguments;
import org.credence.argument.PriceList;
import org.credence.argument.Reasoner;
import org.credence.facts.Background;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.Claim;
import org.credence.model.Kinds;
import org.credence.model.Outcome;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Formula;
import org.credence.tune.design.Tariff;

/**
 * A corpus argued once: every settled claim as it was known before it was settled, with the rules that fired for it.
 *
 * <p>A claim of which nothing is known yet by then, and a forecast, is no case; neither is one that stayed
 * undetermined.
 */
public final class CaseBook {
    /** Incidents to a session: from here on, more at a time are hardly quicker. */
    private static final int POOL = 64;
    /** Of each sort of outcome. */
    private static final int LEAST = 2;

    private final Reasoner reasoner;
    private final Witness witness;
    private final Tariff tariff;
    private final List<Case> cases = new ArrayList<>();
    private final List<Set<String>> fired = new ArrayList<>();
    private final Omissions omissions = new Omissions();
    private LocalDate latest = LocalDate.MIN;

    private CaseBook(Reasoner reasoner, PriceList prices, Witness witness) {
        this.reasoner = reasoner;
        this.witness = witness;
        this.tariff = Tariff.of(prices);
    }

    /** How many claims have an outcome from which nothing can be learned, and why. */
    public static final class Omissions {
        private int undetermined;
        private int forecasts;
        private int unheard;

        /** Claims that stayed undetermined. */
        public int undetermined() {
            return undetermined;
        }

        /** Claims about the future, which get no confidence. */
        public int forecasts() {
            return forecasts;
        }

        /** Claims on which nobody had said anything before they were settled. */
        public int unheard() {
            return unheard;
        }

        /** A sentence that begins with a space; empty when there are none. */
        String told() {
            return undetermined + forecasts + unheard == 0
                    ? ""
                    : " Left out were " + undetermined + " undetermined, " + forecasts + " about the future, and "
                            + unheard + " on which nobody had said anything before they were settled.";
        }
    }

    /** An incident as it was known at some moment, with the claims that are asked about. */
    private record Page(Incident incident, List<Claim> claims) {}

    /**
     * Argues a corpus.
     *
     * @param volumes its incidents
     * @param each    called once for each incident
     * @throws UnusableLabels when outcomes contradict each other
     */
    public static CaseBook argue(
            List<Volume> volumes, Reasoner reasoner, PriceList prices, Kinds kinds, Runnable each) {
        return argue(volumes, reasoner, prices, kinds, Witness.NONE.telling(each));
    }

    /**
     * Argues a corpus before a witness.
     *
     * @throws UnusableLabels when outcomes contradict each other
     */
    public static CaseBook argue(
            List<Volume> volumes, Reasoner reasoner, PriceList prices, Kinds kinds, Witness witness) {
        CaseBook book = new CaseBook(reasoner, prices, witness);
        for (Volume volume : volumes) {
            Background background =
                    new Background(volume.sources(), volume.records().aged(kinds.halfLife()), kinds);
            List<Page> pages = new ArrayList<>();
            for (org.credence.model.Incident incident : volume.incidents()) {
                pages.addAll(book.pages(incident, background));
                if (pages.size() >= POOL) {
                    book.argue(pages);
                    pages.clear();
                }
                witness.next();
            }
            book.argue(pages);
        }
        return book;
    }

    private List<Page> pages(org.credence.model.Incident incident, Background background) {
        Map<Cut, List<Claim>> claims = new LinkedHashMap<>();
        for (Claim claim : incident.claims()) {
            Outcome outcome = claim.outcome();
            if (outcome != null && isCase(claim, outcome)) {
                claims.computeIfAbsent(Hindsight.without(incident, outcome.settled()), it -> new ArrayList<>())
                        .add(claim);
            }
        }
        Contradiction.requireNone(incident, background);
        List<Page> pages = new ArrayList<>();
        claims.forEach((cut, some) -> pages.add(new Page(Incident.of(incident, background, cut), some)));
        return pages;
    }

    private boolean isCase(Claim claim, Outcome outcome) {
        boolean undetermined = outcome.result() == Outcome.Result.UNDETERMINED;
        omissions.undetermined += undetermined ? 1 : 0;
        omissions.forecasts += claim.forecast() && !undetermined ? 1 : 0;
        return !undetermined && !claim.forecast();
    }

    private void argue(List<Page> pages) {
        List<Arguments> argued =
                reasoner.argue(pages.stream().map(Page::incident).toList(), Set.of());
        Set<org.credence.facts.Claim> found = new HashSet<>();
        for (int i = 0; i < argued.size(); i++) {
            Arguments arguments = argued.get(i);
            List<Formula> formulas = Formula.of(arguments, tariff);
            Set<Claim> asked = new HashSet<>(pages.get(i).claims());
            for (org.credence.facts.Claim claim : arguments.incident().getClaims()) {
                if (asked.contains(claim.said()) && add(claim, formulas.get(claim.index()), arguments)) {
                    found.add(claim);
                }
            }
        }
        witness.argued(argued, found::contains);
    }

    /** Whether it is a case. */
    private boolean add(org.credence.facts.Claim claim, Formula formula, Arguments arguments) {
        if (!claim.spokenOn()) {
            omissions.unheard++;
            return false;
        }
        boolean confirmed = isConfirmed(claim.said());
        boolean told = confirmed || claim.getRivals().stream().noneMatch(rival -> isConfirmed(rival.said()));
        cases.add(new Case(arguments.incident().getId(), claim.getId(), confirmed, told, formula));
        Set<String> rules = new LinkedHashSet<>();
        arguments.all().stream()
                .filter(argument -> argument.claim() == claim)
                .forEach(argument -> rules.add(argument.rule()));
        arguments.linked().forEach((rule, claims) -> {
            if (claims.contains(claim)) {
                rules.add(rule);
            }
        });
        fired.add(rules);
        Outcome outcome = Objects.requireNonNull(claim.said().outcome());
        latest = latest.isAfter(outcome.settled().day())
                ? latest
                : outcome.settled().day();
        return true;
    }

    static boolean isConfirmed(Claim claim) {
        Outcome outcome = claim.outcome();
        return outcome != null && outcome.result() == Outcome.Result.CONFIRMED;
    }

    /** The cases, as formulas of the prices in force. */
    public Design design() {
        return new Design(tariff, cases);
    }

    /** By case, the rules that fired for its claim, whatever they weigh. */
    public List<Set<String>> fired() {
        return Collections.unmodifiableList(fired);
    }

    public Omissions omissions() {
        return omissions;
    }

    /** When the latest of the cases was settled; the date of the corpus. */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Makes sure that something can be learned from the outcomes.
     *
     * @throws UnusableLabels when there are none, or hardly any of one sort
     */
    public void requireTwoOfEachSort() {
        long confirmed = cases.stream().filter(Case::confirmed).count();
        long refuted = cases.size() - confirmed;
        if (cases.isEmpty()) {
            throw new UnusableLabels(
                    "The settled claims (none) must be at least two of each sort." + omissions.told(),
                    "Maybe give the claims an outcome, or name a file of outcomes with --labels FILE.");
        }
        if (confirmed < LEAST || refuted < LEAST) {
            throw new UnusableLabels(
                    "The settled claims (" + confirmed + " confirmed, " + refuted
                            + " refuted) must be at least two of each sort." + omissions.told(),
                    "Maybe settle more of them, the false ones too: nothing can be told apart from one sort.");
        }
    }
}

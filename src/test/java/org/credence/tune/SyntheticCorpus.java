package org.credence.tune;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.argument.Arguments;
import org.credence.argument.Decibans;
import org.credence.argument.Price;
import org.credence.facts.Background;
import org.credence.facts.Claim;
import org.credence.facts.Cut;
import org.credence.facts.Incident;
import org.credence.model.TrackRecords;
import org.credence.tune.design.Case;
import org.credence.tune.design.Design;
import org.credence.tune.design.Formula;
import org.credence.tune.design.Setting;
import org.credence.tune.design.Tariff;

/** Made-up claims argued once by the shipped rules, whose outcomes are drawn from prices that a test knows. */
public final class SyntheticCorpus {
    private final Tariff tariff;
    private final List<Open> open = new ArrayList<>();

    /** A claim that nobody has settled. */
    private record Open(String incident, String claim, Formula formula) {}

    private SyntheticCorpus(Tariff tariff) {
        this.tariff = tariff;
    }

    /** @param claims how many, one at the most of those that compete with each other */
    public static SyntheticCorpus of(int claims, long seed) throws Exception {
        return of(ShippedRules.credence(Path.of("rules")), claims, seed);
    }

    public static SyntheticCorpus of(Credence credence, int claims, long seed) {
        SyntheticCorpus corpus = new SyntheticCorpus(Tariff.of(credence.prices()));
        RandomIncidents random = new RandomIncidents(seed);
        Background background = new Background(random.sources(), TrackRecords.FROM_FILE, credence.kinds());
        for (int next = 0; corpus.open.size() < claims; next += 64) {
            List<Incident> incidents = new ArrayList<>();
            for (int i = next; i < next + 64; i++) {
                incidents.add(Incident.of(random.next("synthetic-" + i), background, Cut.NONE));
            }
            for (Arguments arguments : credence.rules().argue(incidents, Set.of())) {
                corpus.add(arguments, claims);
            }
        }
        return corpus;
    }

    private void add(Arguments arguments, int most) {
        Set<Claim> competing = new HashSet<>();
        List<Formula> formulas = Formula.of(arguments, tariff);
        for (Claim claim : arguments.incident().getClaims()) {
            boolean judged = claim.spokenOn() && !claim.isForecast() && !claim.isImplicit();
            if (judged && !competing.contains(claim) && open.size() < most) {
                competing.addAll(claim.getRivals());
                open.add(new Open(arguments.incident().getId(), claim.getId(), formulas.get(claim.index())));
            }
        }
    }

    public Tariff tariff() {
        return tariff;
    }

    /** Outcomes drawn from what the claims would be said at these prices. */
    public Design settled(Setting truth, long seed) {
        Random random = new Random(seed);
        List<Case> cases = new ArrayList<>();
        for (Open each : open) {
            double probability = Decibans.probability(each.formula().logOdds(truth));
            boolean confirmed = random.nextDouble() < probability;
            cases.add(new Case(each.incident(), each.claim(), confirmed, true, each.formula()));
        }
        return new Design(tariff, cases);
    }

    /** Outcomes drawn by tossing a coin. */
    public Design tossed(long seed) {
        Random random = new Random(seed);
        return new Design(
                tariff,
                open.stream()
                        .map(it -> new Case(it.incident(), it.claim(), random.nextBoolean(), true, it.formula()))
                        .toList());
    }

    /** Prices about those in force: up to a quarter of the range away, and inside the range. */
    public Setting known(long seed) {
        Random random = new Random(seed);
        Setting setting = tariff.present();
        for (int i = 0; i < tariff.size(); i++) {
            Price price = tariff.at(i);
            double width = price.range().high() - price.range().low();
            double moved = price.value() + width / 4 * (2 * random.nextDouble() - 1);
            double inside = Math.max(
                    price.range().low() + width / 50, Math.min(price.range().high() - width / 50, moved));
            setting = setting.with(i, inside);
        }
        return setting;
    }
}

package org.credence.cli.tune;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.Credence;
import org.credence.argument.Memory;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.argument.PriceOverride;
import org.credence.exchange.file.BadInput;
import org.credence.fixture.Checked;
import org.credence.fixture.Fixture;
import org.credence.fixture.Fixtures;
import org.credence.fixture.Report;
import org.credence.fixture.Verification;
import org.credence.fixture.expectation.RuleNames;
import org.credence.tune.Guard;

/** The expectations of fixtures that are met at the prices in force: these must stay met. */
public final class FixtureGuard implements Guard {
    private final List<Fixture> fixtures;
    private final Credence credence;
    private final Memory memory;
    private final Map<String, Boolean> met = new HashMap<>();

    private FixtureGuard(List<Fixture> fixtures, Credence credence) {
        this.fixtures = fixtures;
        this.credence = credence;
        this.memory = new Memory(credence.rules());
        reports(credence.prices())
                .forEach(report ->
                        report.checked().forEach(checked -> met.put(key(report, checked), checked.passed())));
    }

    /**
     * The guard of a folder of fixtures.
     *
     * @throws BadInput when there are none, or one cannot be read
     */
    public static FixtureGuard of(Path folder, Credence credence) {
        Fixtures reader = new Fixtures(credence.kinds(), RuleNames.of(credence));
        List<Fixture> fixtures = new ArrayList<>();
        for (Path each : Fixtures.find(folder)) {
            fixtures.add(reader.read(each));
        }
        return new FixtureGuard(fixtures, credence);
    }

    /** How many expectations are met at the prices in force. */
    public long size() {
        return met.values().stream().filter(it -> it).count();
    }

    private List<Report> reports(PriceList prices) {
        return Verification.of(fixtures, at(prices).remembering(memory));
    }

    private Credence at(PriceList prices) {
        List<PriceOverride> overrides = new ArrayList<>();
        for (Price price : prices.all()) {
            if (price.unit() != Price.Unit.NONE) {
                overrides.add(new PriceOverride(price.rule().name(), price.unit(), price.value(), null, ""));
            }
        }
        overrides.add(PriceOverride.temperature(prices.temperature().value(), null, ""));
        return Credence.with(credence.rules(), overrides, credence.kinds());
    }

    private static String key(Report report, Checked checked) {
        return report.fixture().name() + " " + checked.name();
    }

    @Override
    public List<String> broken(PriceList prices) {
        List<String> broken = new ArrayList<>();
        for (Report report : reports(prices)) {
            for (Checked checked : report.checked()) {
                if (!checked.passed() && met.getOrDefault(key(report, checked), false)) {
                    Checked.Failure failure = checked.failures().get(0);
                    broken.add(failure.where().file() + ":" + failure.where().line() + ": " + failure.message());
                }
            }
        }
        return broken;
    }
}

package org.credence.cli.test;

import java.util.ArrayList;
import java.util.List;
import org.credence.exchange.json.PlainObject;
import org.credence.fixture.Coverage;
import org.credence.fixture.Golden;
import org.credence.fixture.Suite;
import org.credence.fixture.TestReport;
import org.jspecify.annotations.Nullable;

/** What became of fixtures, for programs: a line for each test, for each rule when coverage is asked for, and a summary. */
final class TestLines {
    private TestLines() {}

    static String of(TestReport report, @Nullable Coverage coverage) {
        List<PlainObject> lines = new ArrayList<>(results(report));
        if (coverage != null) {
            for (Coverage.OfRule rule : coverage.rules()) {
                lines.add(PlainObject.of("rule", rule.rule())
                        .with("fires", rule.fires())
                        .with("silent", rule.silent())
                        .with("first", rule.first())
                        .with("covered", rule.isCovered()));
            }
        }
        lines.add(summary(report, coverage));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A line for each test that fails and did not, and a summary. */
    static String ofNews(TestReport report, News news) {
        StringBuilder text = new StringBuilder();
        news.failed()
                .forEach((place, failed) ->
                        text.append(line(place.fixture(), failed)).append('\n'));
        return text.append(summary(report, null)).append('\n').toString();
    }

    private static List<PlainObject> results(TestReport report) {
        List<PlainObject> lines = new ArrayList<>();
        for (Suite suite : report.suites()) {
            for (Suite.Case each : suite.cases()) {
                lines.add(line(suite.name(), each));
            }
        }
        return lines;
    }

    private static PlainObject line(String fixture, Suite.Case of) {
        return PlainObject.of("fixture", fixture)
                .with("test", of.name())
                .with("passed", of.passed())
                .with("failure", of.passed() ? null : of.failure());
    }

    private static PlainObject summary(TestReport report, @Nullable Coverage coverage) {
        return PlainObject.of("passed", report.passed())
                .with("fixtures", report.reports().size() + report.unloaded().size())
                .with("unreadable", report.unloaded().size())
                .with("expectations", report.expectations())
                .with("unmet", report.failed())
                .with("goldensSame", report.goldens(Golden.State.SAME).size())
                .with("goldensMoved", report.goldens(Golden.State.DRIFTED).size())
                .with("coverage", coverage == null ? null : Math.rint(coverage.percent() * 10) / 10);
    }
}

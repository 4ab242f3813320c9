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
        List<PlainObject> lines = new ArrayList<>();
        for (Suite suite : report.suites()) {
            for (Suite.Case each : suite.cases()) {
                lines.add(PlainObject.of("fixture", suite.name())
                        .with("test", each.name())
                        .with("passed", each.passed())
                        .with("failure", each.passed() ? null : each.failure()));
            }
        }
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

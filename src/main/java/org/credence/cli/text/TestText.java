package org.credence.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.credence.fixture.Coverage;
import org.credence.fixture.Golden;
import org.credence.fixture.Suite;
import org.credence.fixture.TestReport;
import org.jspecify.annotations.Nullable;

/** What became of fixtures, for people: every failure with its reason, and a summary. */
public final class TestText {
    /** As many failures as fit in a glance. */
    private static final int NEWS = 3;

    private final Page page;

    public TestText(Style style) {
        this.page = new Page(style);
    }

    /**
     * Everything that is wrong, then how much of all that is.
     *
     * @param coverage shown in full when given
     */
    public String of(TestReport report, @Nullable Coverage coverage) {
        report.suites().forEach(this::failures);
        if (coverage != null) {
            coverage(coverage);
        }
        summary(report).forEach(page::line);
        if (coverage != null) {
            page.line(percent(coverage));
        }
        return page.toString();
    }

    /**
     * What has become wrong since the time before, and how much is wrong in all. Of goldens that moved only the number
     * is told.
     *
     * @param failed  what is wrong and was not, or was wrong otherwise
     * @param passing how many are right that were wrong
     */
    public String ofNews(TestReport report, List<Suite.Case> failed, int passing) {
        page.blank();
        int shown = failed.size() == NEWS + 1 ? failed.size() : Math.min(NEWS, failed.size());
        failed.subList(0, shown).forEach(each -> lines(each.failure()));
        if (shown < failed.size()) {
            page.line("and " + (failed.size() - shown) + " more that are not met now (credence test shows all)");
        }
        if (passing > 0) {
            page.line(Ink.GREEN.on(passing + (passing == 1 ? " is" : " are") + " met again"));
        }
        summary(report).forEach(page::line);
        return page.toString();
    }

    /** What moved in one fixture. */
    public String of(Golden golden) {
        lines(golden.report());
        return page.toString();
    }

    private void failures(Suite suite) {
        for (Suite.Case each : suite.cases()) {
            lines(each.failure());
        }
    }

    private void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            page.line(i == 0 ? Ink.RED.on(lines.get(i)) : lines.get(i));
        }
    }

    private void coverage(Coverage coverage) {
        Table table = new Table("rule", ">fires in", ">silent in", "first fires in");
        List<List<String>> rows = new ArrayList<>();
        for (Coverage.OfRule rule : coverage.rules()) {
            rows.add(List.of(
                    rule.isCovered() ? rule.rule() : Ink.RED.on(rule.rule()),
                    Integer.toString(rule.fires()),
                    Integer.toString(rule.silent()),
                    rule.first() == null ? "none" : rule.first()));
        }
        table.print(page, rows, true);
        page.blank();
    }

    private List<String> summary(TestReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(count(report.reports().size() + report.unloaded().size(), "fixture") + ", "
                + count(report.expectations(), "expectation") + ": "
                + verdict(report.failed(), "all met", " not met"));
        int same = report.goldens(Golden.State.SAME).size();
        int drifted = report.goldens(Golden.State.DRIFTED).size();
        if (same + drifted > 0) {
            lines.add(count(same + drifted, "golden") + ": " + verdict(drifted, "none moved", " moved"));
        }
        int without = report.reports().size() - same - drifted;
        if (without > 0) {
            lines.add(count(without, "fixture") + " without a golden.json (credence test --accept writes it)");
        }
        if (!report.unloaded().isEmpty()) {
            lines.add(Ink.RED.on(count(report.unloaded().size(), "fixture") + " could not be read"));
        }
        return lines;
    }

    /** A line such as {@code coverage: 98.9 % (91 of 92 rules both fire and stay silent)}. */
    static String percent(Coverage coverage) {
        return String.format(
                Locale.ROOT,
                "coverage: %.1f %% (%d of %s both fire and stay silent)",
                coverage.percent(),
                coverage.covered(),
                count(coverage.rules().size(), "rule"));
    }

    private static String verdict(long bad, String none, String some) {
        return bad == 0 ? Ink.GREEN.on(none) : Ink.RED.on(bad + some);
    }

    private static String count(long number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}

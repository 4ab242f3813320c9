package org.credence.cli.test;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.Credence;
import org.credence.cli.console.Terminal;
import org.credence.cli.text.TestText;
import org.credence.cli.watch.Work;
import org.credence.exchange.score.SavedScore;
import org.credence.fixture.FixtureRun;
import org.credence.fixture.Report;
import org.credence.fixture.TestReport;
import org.credence.score.IncidentScore;

/** Tests fixtures again and again. */
final class TestWork implements Work {
    private final Path folder;
    private final boolean table;
    private final Terminal terminal;
    private final KeptFixtures fixtures = new KeptFixtures();
    private TestReport report = new TestReport(List.of(), List.of(), Map.of());
    private News news = News.NONE;

    /** @param table for people, rather than a line of JSON for each result */
    TestWork(Path folder, boolean table, Terminal terminal) {
        this.folder = folder;
        this.table = table;
        this.terminal = terminal;
    }

    @Override
    public Map<String, SavedScore> score(Credence credence) {
        report = FixtureRun.of(folder, credence, false, fixtures.reader(credence));
        news = news.next(report);
        Map<String, SavedScore> scores = new LinkedHashMap<>();
        for (Report of : report.reports()) {
            String fixture = of.fixture().name();
            for (IncidentScore score : of.scores()) {
                scores.put(fixture.equals(score.id()) ? fixture : fixture + "/" + score.id(), SavedScore.of(score));
            }
        }
        return scores;
    }

    @Override
    public void printAll() {
        terminal.out().print(table ? new TestText(terminal.style()).of(report, null) : TestLines.of(report, null));
    }

    @Override
    public void printStanding() {
        terminal.out()
                .print(
                        table
                                ? new TestText(terminal.style())
                                        .ofNews(
                                                report,
                                                List.copyOf(news.failed().values()),
                                                news.passing())
                                : TestLines.ofNews(report, news));
    }
}

package org.credence.cli.test;

import java.util.LinkedHashMap;
import java.util.Map;
import org.credence.fixture.Suite;
import org.credence.fixture.TestReport;

/**
 * What of a test became otherwise since the time before; goldens are none of it.
 *
 * @param failing all that fail
 * @param failed  those that did not fail before
 * @param passing how many failed before and do not now
 */
record News(Map<Place, Suite.Case> failing, Map<Place, Suite.Case> failed, int passing) {
    static final News NONE = new News(Map.of(), Map.of(), 0);

    /** Where a test stands. */
    record Place(String fixture, String test) {}

    News next(TestReport report) {
        Map<Place, Suite.Case> now = new LinkedHashMap<>();
        for (Suite suite : report.withoutGoldens().suites()) {
            for (Suite.Case each : suite.cases()) {
                if (!each.passed()) {
                    now.put(new Place(suite.name(), each.name()), each);
                }
            }
        }
        Map<Place, Suite.Case> fresh = new LinkedHashMap<>(now);
        fresh.keySet().removeAll(failing.keySet());
        int before = (int)
                failing.keySet().stream().filter(it -> !now.containsKey(it)).count();
        return new News(now, fresh, before);
    }
}

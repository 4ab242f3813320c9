package org.credence.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.credence.cli.watch.Signals.Signal;
import org.junit.jupiter.api.Test;

/** The loop, with files, signals and a clock that the test makes up. */
class WatchTest {
    private static final Path RULES = Path.of("rules/a.drl");
    private static final Path FIXTURES = Path.of("fixtures/b/incident.json");
    private static final Snapshot.Stamp STAMP = new Snapshot.Stamp(1, FileTime.fromMillis(0), "key");

    private final List<String> said = new ArrayList<>();
    private final Deque<Step> script = new ArrayDeque<>();
    private final Map<Path, Snapshot.Stamp> files = new TreeMap<>(Map.of(RULES, STAMP, FIXTURES, STAMP));
    private Set<Path> folders = Set.of(Path.of("rules"));
    private long clock;

    /** What happens while the watch waits. */
    private interface Step {
        Signal next(long waited);
    }

    private final class Scripted implements Signals {
        @Override
        public void listenIn(Set<Path> in) {
            said.add("listen " + new java.util.TreeSet<>(in));
        }

        @Override
        public Signal await(long nanos) {
            if (script.isEmpty()) {
                return Signal.END;
            }
            clock += nanos == Settling.QUIET ? 0 : nanos;
            return script.remove().next(nanos);
        }

        @Override
        public void close() {}
    }

    private void save(Path file, long modified) {
        script.add(waited -> {
            files.put(file, new Snapshot.Stamp(2, FileTime.fromMillis(modified), "key"));
            return Signal.CHANGE;
        });
    }

    private void tick() {
        script.add(waited -> Signal.TIME);
    }

    private List<String> run() throws InterruptedException {
        Watch watch = new Watch(
                () -> new Places.Found(new Snapshot(new TreeMap<>(files)), folders), new Scripted(), () -> clock);
        watch.run(changed -> said.add("round " + changed));
        return said;
    }

    @Test
    void theFirstRoundComesAtOnce() throws InterruptedException {
        assertEquals(List.of("listen [rules]", "round []"), run());
    }

    @Test
    void nothingHappensWhileNothingChanges() throws InterruptedException {
        tick();
        tick();
        assertEquals(List.of("listen [rules]", "round []"), run());
    }

    @Test
    void aSaveIsOneRoundOnceItRests() throws InterruptedException {
        save(RULES, 5);
        tick();
        assertEquals(List.of("listen [rules]", "round []", "listen [rules]", "round [rules/a.drl]"), run());
    }

    @Test
    void savesInOneRestAreOneRound() throws InterruptedException {
        save(RULES, 5);
        script.add(waited -> {
            clock -= waited / 2;
            files.put(FIXTURES, new Snapshot.Stamp(2, FileTime.fromMillis(6), "key"));
            return Signal.CHANGE;
        });
        tick();
        assertEquals("round [fixtures/b/incident.json, rules/a.drl]", run().get(3));
    }

    @Test
    void whatIsSavedDuringARoundIsTheNextRound() throws InterruptedException {
        Watch watch = new Watch(
                () -> new Places.Found(new Snapshot(new TreeMap<>(files)), folders), new Scripted(), () -> clock);
        tick();
        tick();
        watch.run(changed -> {
            said.add("round " + changed);
            if (changed.isEmpty()) {
                files.put(RULES, new Snapshot.Stamp(3, FileTime.fromMillis(9), "key"));
            }
        });
        assertEquals(List.of("listen [rules]", "round []", "listen [rules]", "round [rules/a.drl]"), said);
    }

    @Test
    void aChangeOfWhichNobodyTellsIsFoundByLooking() throws InterruptedException {
        script.add(waited -> {
            files.put(RULES, new Snapshot.Stamp(2, FileTime.fromMillis(9), "key"));
            return Signal.TIME;
        });
        tick();
        assertEquals("round [rules/a.drl]", run().get(3));
    }

    @Test
    void aNewFolderIsListenedIn() throws InterruptedException {
        script.add(waited -> {
            folders = Set.of(Path.of("rules"), Path.of("new"));
            return Signal.CHANGE;
        });
        assertEquals(List.of("listen [rules]", "round []", "listen [new, rules]"), run());
    }
}

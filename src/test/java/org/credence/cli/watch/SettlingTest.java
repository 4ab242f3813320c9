package org.credence.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Saves as editors make them, at moments that the test makes up. */
class SettlingTest {
    private static final Path RULES = Path.of("rules/denials.drl");
    private static final Path BESIDE = Path.of("rules/4913");
    private static final long MILLI = 1_000_000;

    private final Settling settling = new Settling(files(Map.of(RULES, file(100, 1, "a"))));

    private static Snapshot.Stamp file(long size, long modified, String key) {
        return new Snapshot.Stamp(size, FileTime.fromMillis(modified), key);
    }

    private static Snapshot files(Map<Path, Snapshot.Stamp> files) {
        return new Snapshot(new TreeMap<>(files));
    }

    private static Snapshot rules(long size, long modified, String key) {
        return files(Map.of(RULES, file(size, modified, key)));
    }

    private void assertRests(long from, long rest, Snapshot found) {
        assertEquals(rest, settling.look(found, from * MILLI));
        assertEquals(1, settling.look(found, from * MILLI + rest - 1));
        assertEquals(0, settling.look(found, from * MILLI + rest));
        assertEquals(Set.of(RULES), settling.settle());
        assertEquals(Settling.QUIET, settling.look(found, from * MILLI + rest + 1));
    }

    @Test
    void nothingChangedIsQuiet() {
        assertEquals(Settling.QUIET, settling.look(rules(100, 1, "a"), 0));
    }

    @Test
    void aSaveRestsBeforeItCounts() {
        assertRests(5, Settling.REST, rules(120, 5, "a"));
    }

    @Test
    void theSameLengthIsAChangeToo() {
        assertRests(5, Settling.REST, rules(100, 5, "a"));
    }

    @Test
    void aTemporaryFileThatIsRenamedIsOneChange() {
        Snapshot both = files(Map.of(RULES, file(100, 1, "a"), BESIDE, file(120, 5, "b")));
        assertEquals(Settling.REST, settling.look(both, 5 * MILLI));
        assertRests(8, Settling.REST, rules(120, 5, "b"));
    }

    @Test
    void aRenamedFileOfTheSameAgeAndLengthIsAChange() {
        assertRests(8, Settling.REST, rules(100, 1, "b"));
    }

    @Test
    void whoDeletesAndCreatesIsGivenTime() {
        assertEquals(Settling.LONG_REST, settling.look(files(Map.of()), 5 * MILLI));
        assertEquals(Settling.LONG_REST - 100 * MILLI, settling.look(files(Map.of()), 105 * MILLI));
        assertRests(110, Settling.REST, rules(120, 110, "b"));
    }

    @Test
    void whoEmptiesAndFillsIsGivenTime() {
        assertEquals(Settling.LONG_REST, settling.look(rules(0, 5, "a"), 5 * MILLI));
        assertRests(200, Settling.REST, rules(120, 200, "a"));
    }

    @Test
    void aNewFileWithoutContentIsGivenTime() {
        Snapshot fresh = files(Map.of(RULES, file(100, 1, "a"), BESIDE, file(0, 5, "b")));
        assertEquals(Settling.LONG_REST, settling.look(fresh, 5 * MILLI));
    }

    @Test
    void aFileThatStaysDeletedIsAChangeInTheEnd() {
        assertRests(5, Settling.LONG_REST, files(Map.of()));
    }

    @Test
    void aFileThatWasEmptyMayStaySo() {
        Settling empty = new Settling(rules(0, 1, "a"));
        assertEquals(Settling.REST, empty.look(rules(0, 7, "a"), 7 * MILLI));
    }

    @Test
    void writingOnBeginsTheRestAnew() {
        assertEquals(Settling.REST, settling.look(rules(110, 5, "a"), 5 * MILLI));
        assertEquals(Settling.REST, settling.look(rules(120, 30, "a"), 30 * MILLI));
        assertRests(50, Settling.REST, rules(130, 50, "a"));
    }

    @Test
    void whatNeverRestsIsLookedAtAllTheSame() {
        long at = 0;
        long wait = 1;
        while (wait > 0) {
            at += 10;
            wait = settling.look(rules(100 + at, at, "a"), at * MILLI);
        }
        assertEquals(Settling.LONGEST / MILLI + 10, at);
    }

    @Test
    void whatIsTakenBackIsNoChange() {
        assertEquals(Settling.REST, settling.look(rules(120, 5, "a"), 5 * MILLI));
        assertEquals(Settling.QUIET, settling.look(rules(100, 1, "a"), 20 * MILLI));
        assertRests(900, Settling.REST, rules(130, 900, "a"));
    }
}

package org.credence.cli.test;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.credence.Credence;
import org.credence.cli.watch.Places;
import org.credence.cli.watch.Snapshot;
import org.credence.fixture.Fixture;
import org.credence.fixture.Fixtures;
import org.credence.fixture.expectation.RuleNames;
import org.credence.model.Kinds;

/** Fixtures that are read again when one of their files, the kinds of source or the names of rules changed. */
final class KeptFixtures {
    private final Map<Path, Kept> kept = new HashMap<>();

    private record Kept(Snapshot files, Kinds kinds, RuleNames names, Fixture fixture) {
        boolean isOf(Snapshot now, Credence credence, RuleNames namesNow) {
            return files.equals(now) && kinds.equals(credence.kinds()) && names.equals(namesNow);
        }
    }

    /** Gives the fixture in a folder; the very same one while nothing changed. */
    Function<Path, Fixture> reader(Credence credence) {
        RuleNames names = RuleNames.of(credence);
        Fixtures reader = new Fixtures(credence.kinds(), names);
        return folder -> {
            Snapshot now = new Places().folder(folder, 1).look().files();
            Kept found = kept.remove(folder);
            if (found == null || !found.isOf(now, credence, names)) {
                found = new Kept(now, credence.kinds(), names, reader.read(folder));
            }
            kept.put(folder, found);
            return found.fixture();
        };
    }
}

package org.credence.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.credence.Credence;
import org.credence.RandomIncidents;
import org.credence.ShippedRules;
import org.credence.model.TrackRecords;
import org.junit.jupiter.api.Test;

/** The bits that stand for what is true of a statement, against the properties that they stand for. */
class TraitsTest {
    private static final int INCIDENTS = 200;

    @Test
    void everyTruthHasItsBit() {
        Set<String> truths = Arrays.stream(Statement.class.getMethods())
                .filter(method -> method.getName().startsWith("is") && method.getParameterCount() == 0)
                .map(method -> method.getName().substring(2, 3).toLowerCase(Locale.ROOT)
                        + method.getName().substring(3))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(truths, new TreeSet<>(Traits.OF_STATEMENTS));
        assertTrue(truths.size() <= Long.SIZE);
    }

    @Test
    void everyBitIsTrueOfItsStatement() throws Exception {
        RandomIncidents random = new RandomIncidents(1);
        Background background =
                new Background(random.sources(), TrackRecords.FROM_FILE, ShippedRules.kinds(Path.of("rules")));
        Credence credence = ShippedRules.credence(Path.of("rules"));
        long everSet = 0;
        int derived = 0;
        for (int i = 0; i < INCIDENTS; i++) {
            Incident incident = Incident.of(random.next("random-" + i), background, Cut.NONE);
            credence.rules().argue(List.of(incident), Set.of());
            for (Claim claim : incident.getClaims()) {
                for (Statement statement : claim.getStatements()) {
                    assertEquals(asked(statement), Traits.of(statement));
                    everSet |= Traits.of(statement);
                    derived += statement.isDerived() ? 1 : 0;
                }
            }
        }
        assertTrue(Long.bitCount(everSet) > Traits.OF_STATEMENTS.size() / 2);
        assertTrue(derived > INCIDENTS, "only " + derived + " were derived");
    }

    /** Property by property. */
    private static long asked(Statement statement) throws ReflectiveOperationException {
        long bits = 0;
        for (int i = 0; i < Traits.OF_STATEMENTS.size(); i++) {
            String name = Traits.OF_STATEMENTS.get(i);
            String getter = "is" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            if ((boolean) Statement.class.getMethod(getter).invoke(statement)) {
                bits |= 1L << i;
            }
        }
        return bits;
    }
}

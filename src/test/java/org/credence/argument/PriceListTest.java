package org.credence.argument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.credence.ShippedRules;
import org.junit.jupiter.api.Test;

class PriceListTest {
    private static PriceList shipped() throws Exception {
        return ShippedRules.credence(Path.of("rules")).prices();
    }

    @Test
    void anotherPriceLeavesTheListItCameFromAndTheOrderAlone() throws Exception {
        PriceList before = shipped();
        Price price = before.of("witnessed");
        PriceList after = before.with(price.withValue(price.value() + 1, "test"));
        assertEquals(price.value() + 1, after.of("witnessed").value());
        assertEquals(price.value(), before.of("witnessed").value());
        assertEquals(names(before), names(after));
        assertEquals(
                1,
                before.all().stream()
                        .filter(it -> !after.of(it.rule()).equals(it))
                        .count());
    }

    private static List<RuleId> names(PriceList prices) {
        return prices.all().stream().map(Price::rule).toList();
    }

    @Test
    void ofARuleThatIsNotThereNothingIsReplaced() throws Exception {
        PriceList all = shipped();
        PriceList few = new PriceList(List.of(all.of("witnessed")));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> few.with(all.of("told")));
        assertEquals("The rule (told) is unknown.", refused.getMessage());
    }

    @Test
    void ofTwoPricesOfOneRuleTheLaterHolds() throws Exception {
        Price price = shipped().of("witnessed");
        PriceList list = new PriceList(List.of(price, price.withValue(price.value() + 1, "test")));
        assertEquals(price.value() + 1, list.of("witnessed").value());
        assertEquals(1, list.all().size());
    }
}

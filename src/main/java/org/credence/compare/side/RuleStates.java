package org.credence.compare.side;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.argument.Price;
import org.credence.argument.PriceList;
import org.credence.compare.RuleChange.State;
import org.credence.rules.language.Rule;
import org.credence.rules.silence.Wording;

/** What rules say and charge, to be compared with what they said and charged before. */
public final class RuleStates {
    private RuleStates() {}

    /**
     * Every rule, in the order of the prices.
     *
     * @param prices in force
     */
    public static Map<String, State> of(PriceList prices, List<Rule> rules) {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        rules.forEach(rule -> wordings.put(rule.name(), Wording.of(rule)));
        Map<String, State> states = new LinkedHashMap<>();
        for (Price price : prices.all()) {
            String name = price.rule().name();
            states.put(name, new State(price, wordings.getOrDefault(name, List.of()), State.UNCOUNTED));
        }
        return states;
    }
}

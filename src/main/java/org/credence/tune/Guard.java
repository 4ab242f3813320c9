package org.credence.tune;

import java.util.List;
import org.credence.argument.PriceList;

/** Knows what must not break when prices change. */
@FunctionalInterface
public interface Guard {
    /** Nothing must not break. */
    Guard NONE = prices -> List.of();

    /** What holds at the prices in force and would not at these: a line each; empty when all is well. */
    List<String> broken(PriceList prices);
}

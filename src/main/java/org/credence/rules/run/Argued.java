package org.credence.rules.run;

import java.util.List;
import org.credence.argument.Argument;
import org.credence.argument.Arguments;

/**
 * What was found about an incident, before it is asked what would be found without what is limited.
 *
 * @param inPlace the same arguments, with their places; see {@link Weigh#place}
 * @param limits  those of them that limit
 */
record Argued(Arguments arguments, Sequence<Argument> inPlace, List<Argument.Limit> limits) {}

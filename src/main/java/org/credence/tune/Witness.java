package org.credence.tune;

import java.util.List;
import java.util.function.Predicate;
import org.credence.argument.Arguments;
import org.credence.facts.Claim;

/** Sees a corpus while it is argued. */
public interface Witness {
    /** Looks away. */
    Witness NONE = new Witness() {
        @Override
        public void next() {}

        @Override
        public void argued(List<Arguments> argued, Predicate<Claim> isCase) {}
    };

    /** One more incident was read. */
    void next();

    /**
     * Incidents were argued, each as it was known before some of its claims were settled.
     *
     * @param isCase which of their claims these are
     */
    void argued(List<Arguments> argued, Predicate<Claim> isCase);

    /** The same, and runs something for each incident. */
    default Witness telling(Runnable each) {
        Witness witness = this;
        return new Witness() {
            @Override
            public void next() {
                witness.next();
                each.run();
            }

            @Override
            public void argued(List<Arguments> argued, Predicate<Claim> isCase) {
                witness.argued(argued, isCase);
            }
        };
    }
}

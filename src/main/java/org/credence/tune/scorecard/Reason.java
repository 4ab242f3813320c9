package org.credence.tune.scorecard;

/** Why a rule is to be kept, tuned or retired. */
public enum Reason {
    /** It links claims or names scores: it charges nothing that could be measured. */
    NO_PRICE(Verdict.KEEP),
    /** No settled claim depends on its price. */
    UNHEARD(Verdict.KEEP),
    TOO_FEW_CASES(Verdict.KEEP),
    /** Outcomes allow its price, and held out it brings something. */
    EARNS(Verdict.KEEP),
    /** Outcomes allow its price, and what it brings is within noise. */
    ALLOWED(Verdict.KEEP),
    /** Outcomes ask for another price, and held out that one is not better by more than noise. */
    UNPROVEN(Verdict.KEEP),
    /** It would be retired, but a fixture rests on it alone. */
    ALONE(Verdict.KEEP),
    /** Outcomes ask for another price, and held out that one is better. */
    MISPRICED(Verdict.TUNE),
    /** Outcomes ask for a price beyond its range. */
    BEYOND_RANGE(Verdict.TUNE),
    /** Outcomes allow that it says nothing, and not what it charges. */
    SAYS_NOTHING(Verdict.RETIRE),
    /** Outcomes speak the other way, which its range does not allow. */
    CONTRARY(Verdict.RETIRE),
    /** It is switched off, and outcomes would not have it switched on. */
    SWITCHED_OFF(Verdict.RETIRE),
    /** Whatever outcomes leave open, it moves claims by less than anybody notices. */
    NEGLIGIBLE(Verdict.RETIRE);

    private final Verdict verdict;

    Reason(Verdict verdict) {
        this.verdict = verdict;
    }

    /** What follows from it. */
    public Verdict verdict() {
        return verdict;
    }
}

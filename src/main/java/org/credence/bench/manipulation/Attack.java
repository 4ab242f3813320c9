package org.credence.bench.manipulation;

import java.util.List;
import java.util.Locale;
import org.credence.model.SourceKind;

/** One way to move a claim with made-up sources. */
public enum Attack {
    NEWCOMERS_IN_A_BURST(
            "accounts without a record, all with the same words on one day",
            List.of(SourceKind.SOCIAL_ACCOUNT),
            Past.NONE),
    ADAPTIVE_NEWCOMERS(
            "accounts and unnamed groups without a record, in whatever shape moves the claim furthest",
            List.of(SourceKind.SOCIAL_ACCOUNT, SourceKind.UNNAMED_GROUP),
            Past.NONE),
    VOUCHED_STRANGERS(
            "sources without a record that the list of sources calls something better, in the shape and of the kind that"
                    + " move the claim furthest",
            List.of(SourceKind.values()),
            Past.NONE),
    BOUGHT_OLD_ACCOUNTS(
            "accounts of which 18 in 20 assertions and denials were right, until now",
            List.of(SourceKind.SOCIAL_ACCOUNT),
            Past.OLD),
    DECLARED_COPIES(
            "a good outlet is wrong, and outlets as good cite it", List.of(SourceKind.INDEPENDENT_MEDIA), Past.GOOD),
    FOUND_COPIES(
            "the same without citing it, while the record of the copies says that they copy",
            List.of(SourceKind.INDEPENDENT_MEDIA),
            Past.GOOD),
    HIDDEN_COPIES("the same, and nobody has noticed that they copy", List.of(SourceKind.INDEPENDENT_MEDIA), Past.GOOD);

    /** What made-up sources got right before. */
    enum Past {
        NONE,
        OLD,
        GOOD
    }

    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<SourceKind> kinds;

    private final Past past;

    Attack(String meaning, List<SourceKind> kinds, Past past) {
        this.meaning = meaning;
        this.kinds = kinds;
        this.past = past;
    }

    /** Words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, such as {@code newcomers in a burst}. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What is done, in a clause. */
    public String meaning() {
        return meaning;
    }

    List<SourceKind> kinds() {
        return kinds;
    }

    Past past() {
        return past;
    }

    /** Its shape is looked for, claim by claim. */
    boolean isAdaptive() {
        return this == ADAPTIVE_NEWCOMERS || this == VOUCHED_STRANGERS;
    }

    /** Whether the rules limit what it does however many take part. */
    public boolean isLimited() {
        return this == NEWCOMERS_IN_A_BURST || this == ADAPTIVE_NEWCOMERS;
    }
}

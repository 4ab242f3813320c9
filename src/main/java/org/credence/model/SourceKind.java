package org.credence.model;

/** What sort of speaker a source is; each kind has a prior in {@code rules/kinds.json}. */
public enum SourceKind {
    OFFICIAL,
    MILITARY,
    STATE_MEDIA,
    /** Run by a party to the conflict. */
    PARTY_MEDIA,
    INDEPENDENT_MEDIA,
    WIRE_AGENCY,
    MONITOR,
    EXPERT,
    WITNESS,
    SOCIAL_ACCOUNT,
    UNNAMED_GROUP,
    FACT_CHECKER,
    INQUIRY
}

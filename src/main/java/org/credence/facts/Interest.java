package org.credence.facts;

/** How a source stands to a claim. */
enum Interest {
    /** It is, or speaks for, a party that the claim harms. */
    ACCUSED,
    /** It sides with a party that the claim harms. */
    ALLY_OF_ACCUSED,
    /** It belongs to or sides with a party that gains when the claim is believed. */
    BENEFICIARY,
    /** It has ties, to parties that the claim does not touch. */
    ELSEWHERE,
    /** It has no ties to any party that the claim touches, and is no organ of a state or party. */
    NEUTRAL;

    static Interest of(Source source, Claim claim) {
        boolean harmedMember = source.isMemberOfAny(claim.getHarms());
        boolean gains = source.isMemberOfAny(claim.getFavours());
        if (harmedMember || gains) {
            return harmedMember == gains ? ELSEWHERE : harmedMember ? ACCUSED : BENEFICIARY;
        }
        boolean harmedAlly = source.isAllyOfAny(claim.getHarms());
        boolean gainsAlly = source.isAllyOfAny(claim.getFavours());
        if (harmedAlly || gainsAlly) {
            return harmedAlly == gainsAlly ? ELSEWHERE : harmedAlly ? ALLY_OF_ACCUSED : BENEFICIARY;
        }
        return isIndependent(source, claim) ? NEUTRAL : ELSEWHERE;
    }

    private static boolean isIndependent(Source source, Claim claim) {
        boolean claimTouchesSomebody =
                !claim.getHarms().isEmpty() || !claim.getFavours().isEmpty();
        return switch (source.getKind()) {
            case OFFICIAL, MILITARY, STATE_MEDIA, PARTY_MEDIA, UNNAMED_GROUP -> false;
            default -> claimTouchesSomebody || !source.isPartisan();
        };
    }
}

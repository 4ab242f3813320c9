package org.credence.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.credence.model.Allegiance;
import org.credence.model.SourceKind;

/** A source as it appears in one incident. */
public final class Source {
    private final org.credence.model.Source said;
    private final String house;
    private final List<String> memberOf = new ArrayList<>(1);
    private final List<String> allyOf = new ArrayList<>(1);
    private String camp = "";

    Source(org.credence.model.Source said, String house) {
        this.said = said;
        this.house = house;
        for (Allegiance allegiance : said.allegiances()) {
            (allegiance.bond() == Allegiance.Bond.MEMBER ? memberOf : allyOf).add(allegiance.party());
        }
    }

    /** What the file says of it. */
    public org.credence.model.Source said() {
        return said;
    }

    public String getId() {
        return said.id();
    }

    public String getName() {
        return said.name();
    }

    public SourceKind getKind() {
        return said.kind();
    }

    /** The id of its outermost owner, or its own. */
    public String getHouse() {
        return house;
    }

    /** Names the parties that stand together with its own in this incident; empty when it sides with nobody. */
    public String getCamp() {
        return camp;
    }

    public boolean isInquiry() {
        return said.kind() == SourceKind.INQUIRY;
    }

    public boolean isFactChecker() {
        return said.kind() == SourceKind.FACT_CHECKER;
    }

    public boolean isUnnamedGroup() {
        return said.kind() == SourceKind.UNNAMED_GROUP;
    }

    /** Of a kind that takes nothing but saying so. */
    boolean isAnybody() {
        return said.kind() == SourceKind.SOCIAL_ACCOUNT || isUnnamedGroup();
    }

    /** A party to the conflict itself, or its mouthpiece. */
    public boolean isPartisan() {
        return !said.allegiances().isEmpty();
    }

    boolean isMemberOfAny(Collection<String> parties) {
        return touches(memberOf, parties);
    }

    boolean isAllyOfAny(Collection<String> parties) {
        return touches(allyOf, parties);
    }

    java.util.SortedSet<String> parties() {
        TreeSet<String> parties = new TreeSet<>(memberOf);
        parties.addAll(allyOf);
        return parties;
    }

    void joinCamp(String name) {
        camp = name;
    }

    private static boolean touches(List<String> own, Collection<String> parties) {
        for (int i = 0; i < own.size(); i++) {
            if (parties.contains(own.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return "source " + getId();
    }
}

package org.credence.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.credence.model.Allegiance;
import org.credence.model.SourceKind;

/** A source as it appears in one incident. */
public final class Source {
    private final org.credence.model.Source said;
    private final String house;
    private final int number;
    private final List<String> memberOf;
    private final List<String> allyOf;
    private final List<String> parties;
    private int houseNumber;
    private String camp = "";
    private int campNumber = -1;

    /** @param number its place among the sources of the incident, from 0 */
    Source(org.credence.model.Source said, String house, int number) {
        this.said = said;
        this.house = house;
        this.number = number;
        this.memberOf = parties(said, Allegiance.Bond.MEMBER);
        this.allyOf = parties(said, Allegiance.Bond.ALLY);
        this.parties = parties(memberOf, allyOf);
    }

    private static List<String> parties(org.credence.model.Source said, Allegiance.Bond bond) {
        if (said.allegiances().isEmpty()) {
            return List.of();
        }
        List<String> parties = new ArrayList<>(1);
        for (Allegiance allegiance : said.allegiances()) {
            if (allegiance.bond() == bond) {
                parties.add(allegiance.party());
            }
        }
        return parties;
    }

    /** Its place among the sources of the incident, from 0. */
    public int number() {
        return number;
    }

    /** The same for its house, which has the number of one of its sources. */
    int houseNumber() {
        return houseNumber;
    }

    /** The same for its camp, of which there are no more than sources; −1 when it sides with nobody. */
    int campNumber() {
        return campNumber;
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

    private static List<String> parties(List<String> memberOf, List<String> allyOf) {
        if (memberOf.isEmpty() || allyOf.isEmpty()) {
            return allyOf.isEmpty() ? memberOf : allyOf;
        }
        List<String> parties = new ArrayList<>(memberOf);
        parties.addAll(allyOf);
        return parties;
    }

    /** All that it belongs to or sides with. */
    List<String> parties() {
        return parties;
    }

    void joinHouse(int newNumber) {
        houseNumber = newNumber;
    }

    void joinCamp(String name, int newNumber) {
        camp = name;
        campNumber = newNumber;
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

package org.credence.exchange.gdelt;

import java.util.List;
import org.credence.exchange.table.Row;

/** What an event is, by the twenty root codes of CAMEO (Gerner, Schrodt et al. 2002), in a sentence. */
final class Cameo {
    private static final int ACTOR1 = Columns.EVENT.indexOf("Actor1Name");
    private static final int ACTOR2 = Columns.EVENT.indexOf("Actor2Name");
    private static final int CODE = Columns.EVENT.indexOf("EventCode");
    private static final int ROOT = Columns.EVENT.indexOf("EventRootCode");
    private static final int PLACE = Columns.EVENT.indexOf("ActionGeo_FullName");

    /** In the order of the codes, from 01. */
    private static final List<String> ROOTS = List.of(
            "makes a public statement to",
            "appeals to",
            "expresses the intent to cooperate with",
            "consults",
            "cooperates diplomatically with",
            "cooperates materially with",
            "provides aid to",
            "yields to",
            "investigates",
            "demands something of",
            "disapproves of",
            "rejects something of",
            "threatens",
            "protests against",
            "shows force toward",
            "reduces relations with",
            "coerces",
            "assaults",
            "fights",
            "uses unconventional mass violence against");

    private Cameo() {}

    static String sentence(Row event) {
        String place = event.get(PLACE).strip();
        return actor(event.get(ACTOR1), "Somebody") + " " + deed(event.get(ROOT)) + " "
                + actor(event.get(ACTOR2), "somebody") + (place.isEmpty() ? "" : ", " + place) + " (CAMEO "
                + event.get(CODE).strip() + ")";
    }

    private static String actor(String name, String unknown) {
        return name.isBlank() ? unknown : name.strip();
    }

    private static String deed(String root) {
        boolean known = root.length() == 2 && root.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = known ? Integer.parseInt(root) : 0;
        return number >= 1 && number <= ROOTS.size() ? ROOTS.get(number - 1) : "does something to";
    }
}

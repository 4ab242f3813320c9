package org.credence.bench.accuracy.rumour;

import java.util.Objects;
import java.util.stream.Stream;
import org.credence.model.Incident;
import org.credence.model.Stance;

/** How many posts of a thread do what. */
record Stances(int supports, int denials, int queries, int posts) {
    static Stances of(Incident incident) {
        int posts = Integer.parseInt(Objects.requireNonNullElse(incident.extra().get("posts"), "0"));
        int all = count(incident, Stance.values());
        return new Stances(
                count(incident, Stance.ASSERTS),
                count(incident, Stance.DENIES),
                count(incident, Stance.DOUBTS),
                Math.max(1, Math.max(posts, all)));
    }

    private static int count(Incident incident, Stance... stances) {
        return (int) incident.claims().stream()
                .flatMap(claim -> claim.statements().stream())
                .filter(statement -> Stream.of(stances).anyMatch(it -> it == statement.stance()))
                .count();
    }

    /** The shares of posts that support, deny and ask (the numbers of NileTMRG: Enayet &amp; El-Beltagy, SemEval 2017). */
    double[] shares() {
        return new double[] {(double) supports / posts, (double) denials / posts, (double) queries / posts};
    }

    /** Who has more votes wins, with its share of all that take a stance. */
    Answer vote() {
        boolean isTrue = supports >= denials;
        int voted = supports + denials + queries;
        return new Answer(isTrue, voted == 0 ? 0 : (double) Math.max(supports, denials) / voted);
    }
}

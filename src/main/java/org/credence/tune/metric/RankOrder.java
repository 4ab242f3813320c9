package org.credence.tune.metric;

/** Whether confirmed claims were ranked above refuted ones. */
final class RankOrder {
    private RankOrder() {}

    /** The share of pairs of a confirmed and a refuted claim that stand in the right order, ties counting half. */
    static double areaUnderCurve(Predictions predictions, int[] draws) {
        double inOrder = 0;
        long confirmed = 0;
        long refuted = 0;
        for (int i = 0; i < predictions.size(); ) {
            double probability = predictions.at(i).probability();
            long confirmedHere = 0;
            long refutedHere = 0;
            for (; i < predictions.size() && predictions.at(i).probability() == probability; i++) {
                int times = predictions.timesDrawn(i, draws);
                confirmedHere += predictions.at(i).confirmed() ? times : 0;
                refutedHere += predictions.at(i).confirmed() ? 0 : times;
            }
            inOrder += confirmedHere * (refuted + refutedHere / 2.0);
            confirmed += confirmedHere;
            refuted += refutedHere;
        }
        return inOrder / ((double) confirmed * refuted);
    }
}

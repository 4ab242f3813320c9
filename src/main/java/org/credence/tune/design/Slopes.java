package org.credence.tune.design;

import java.util.Arrays;

/** Derivatives by each price, most of which are 0: a row that remembers where it was written to. */
public final class Slopes {
    private final double[] slopes;
    private final boolean[] written;
    private int[] places = new int[16];
    private int size;

    /** @param prices how many prices there are */
    public Slopes(int prices) {
        slopes = new double[prices];
        written = new boolean[prices];
    }

    void add(int place, double slope) {
        if (!written[place]) {
            written[place] = true;
            places = size == places.length ? Arrays.copyOf(places, 2 * size) : places;
            places[size++] = place;
        }
        slopes[place] += slope;
    }

    /** How many prices have one that may not be 0. */
    public int size() {
        return size;
    }

    /** Which price the i-th of them belongs to. */
    public int place(int i) {
        return places[i];
    }

    /** In dB by dB, or in dB by a whole factor. */
    public double of(int place) {
        return slopes[place];
    }

    /** All are 0 again. */
    public void clear() {
        for (int i = 0; i < size; i++) {
            slopes[places[i]] = 0;
            written[places[i]] = false;
        }
        size = 0;
    }
}

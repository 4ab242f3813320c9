package org.credence.score.price;

import java.util.Arrays;

/**
 * By how much a claim moves, in dB, when the log-odds of a source being right move by one standard deviation: a number
 * for each source and direction. A map of boxed numbers took a tenth of the time of pricing.
 */
final class Sways {
    private int[] keys;
    private double[] values;
    /** By hash of the key, its place among the keys, from 1; 0 for none. Twice as long as they are at the least. */
    private int[] places;

    private int size;

    Sways() {
        keys = new int[8];
        values = new double[8];
        places = new int[16];
    }

    private Sways(Sways other) {
        keys = other.keys.clone();
        values = other.values.clone();
        places = other.places.clone();
        size = other.size;
    }

    /** Adds to what is there for the same key. */
    void add(int key, double sway) {
        int at = find(key);
        if (places[at] > 0) {
            values[places[at] - 1] += sway;
            return;
        }
        if (size == keys.length) {
            grow();
            at = find(key);
        }
        keys[size] = key;
        values[size++] = sway;
        places[at] = size;
    }

    /** Multiplies each. */
    void times(double factor) {
        for (int i = 0; i < size; i++) {
            values[i] *= factor;
        }
    }

    /** These, and a multiple of others. */
    Sways plus(Sways others, double times) {
        Sways sum = new Sways(this);
        for (int i = 0; i < others.size; i++) {
            sum.add(others.keys[i], times * others.values[i]);
        }
        return sum;
    }

    /** Does not depend on the order in which they were added. */
    double sumOfSquares() {
        double[] squares = new double[size];
        for (int i = 0; i < size; i++) {
            squares[i] = values[i] * values[i];
        }
        Arrays.sort(squares);
        double sum = 0;
        for (double square : squares) {
            sum += square;
        }
        return sum;
    }

    private int find(int key) {
        int last = places.length - 1;
        // by the golden ratio (Knuth, TAOCP 3, 6.4)
        int at = ((key * 0x9E3779B9) >>> 16) & last;
        while (places[at] > 0 && keys[places[at] - 1] != key) {
            at = (at + 1) & last;
        }
        return at;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        places = new int[4 * size];
        for (int i = 0; i < size; i++) {
            places[find(keys[i])] = i + 1;
        }
    }
}

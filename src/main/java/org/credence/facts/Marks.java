package org.credence.facts;

/** A set of numbers that is emptied at once, so that one serves for all claims of an incident. */
final class Marks {
    private final int[] rounds;
    private int round = 1;

    /** @param numbers how many there are; all lie below */
    Marks(int numbers) {
        rounds = new int[numbers];
    }

    void clear() {
        round++;
    }

    /** False when it is there already. */
    boolean add(int number) {
        if (rounds[number] == round) {
            return false;
        }
        rounds[number] = round;
        return true;
    }

    boolean has(int number) {
        return rounds[number] == round;
    }
}

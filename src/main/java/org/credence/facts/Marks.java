package org.credence.facts;

import java.util.Arrays;

/** A set of numbers that is emptied at once, so that one serves for all claims of an incident. */
final class Marks {
    /** By number, the round in which it was added last. A short is half the room of an int. */
    private final short[] rounds;

    private short round = 1;

    /** @param numbers how many there are; all lie below */
    Marks(int numbers) {
        rounds = new short[numbers];
    }

    void clear() {
        if (round == Short.MAX_VALUE) {
            Arrays.fill(rounds, (short) 0);
            round = 0;
        }
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

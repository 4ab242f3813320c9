package org.credence.exchange.file;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input, said so that it can be put right.
 *
 * @param where    the place
 * @param message  one sentence: the thing, its state in parentheses, and what it must be
 * @param found    what was there
 * @param expected what should have been there
 * @param advice   a likely remedy, without the word "Maybe"; or null
 */
public record Problem(
        Where where,
        String message,
        String found,
        String expected,
        @Nullable String advice) {

    /** "The subject (found) must be expected." */
    public static Problem mustBe(Where where, String subject, String found, String expected) {
        String shown = Shown.of(found);
        return new Problem(
                where, "The " + subject + " (" + shown + ") must be " + expected + ".", shown, expected, null);
    }

    public Problem maybe(@Nullable String newAdvice) {
        return new Problem(where, message, found, expected, newAdvice);
    }

    /** The whole text: place and message, and the advice on a line of its own. */
    @Override
    public String toString() {
        return where + ": " + message + (advice == null ? "" : "\nMaybe " + advice + ".");
    }
}

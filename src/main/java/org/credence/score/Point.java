package org.credence.score;

import org.credence.model.Statement;
import org.credence.score.price.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * The confidence of an incident once a statement was made.
 *
 * @param claim      the id of the claim that the statement is about
 * @param statement  the statement
 * @param confidence of the incident then, or null when nothing bore on it yet
 */
public record Point(
        String claim, Statement statement, @Nullable Confidence confidence) {}

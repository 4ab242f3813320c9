package org.credence.exchange.label;

import org.credence.exchange.file.Where;
import org.credence.model.Outcome;

/**
 * What a claim turned out to be, told apart from the claim.
 *
 * @param incident the id of its incident
 * @param claim    its id
 * @param where    where that is told
 */
public record Label(String incident, String claim, Outcome outcome, Where where) {}

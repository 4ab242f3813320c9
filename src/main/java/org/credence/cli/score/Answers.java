package org.credence.cli.score;

import org.credence.score.IncidentScore;

/** Answers what is asked, incident by incident. */
interface Answers {
    /** All that is printed about an incident. */
    String of(Examined examined, IncidentScore score);
}

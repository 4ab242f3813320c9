package org.credence.cli.score;

import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/**
 * Who speaks in incidents.
 *
 * @param records as known from the whole batch
 */
record Company(Sources sources, TrackRecords records) {}

package org.credence.cli.batch;

import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/**
 * Who speaks in incidents.
 *
 * @param records as known from the whole batch
 */
public record Company(Sources sources, TrackRecords records) {}

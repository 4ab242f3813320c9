package org.credence.tune;

import java.util.List;
import org.credence.model.Incident;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/**
 * Incidents that share their sources, as those of one file do.
 *
 * @param incidents some with outcomes
 * @param sources   who speaks in them
 * @param records   what was known of the sources before each moment
 */
public record Volume(List<Incident> incidents, Sources sources, TrackRecords records) {
    public Volume {
        incidents = List.copyOf(incidents);
    }
}

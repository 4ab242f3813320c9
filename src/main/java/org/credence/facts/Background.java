package org.credence.facts;

import org.credence.model.Kinds;
import org.credence.model.Sources;
import org.credence.model.TrackRecords;

/** What is known besides the incident itself: who the sources are, what they got right before, what to expect. */
public record Background(Sources sources, TrackRecords records, Kinds kinds) {}

/** Scores as MISP events: an event for each incident, with tags, sightings and opinions. */
@NullMarked
package org.credence.exchange.misp.out;

import org.jspecify.annotations.NullMarked;

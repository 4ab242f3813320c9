/** MISP events (misp-core-format): an event becomes an incident, and what is judged in it a claim. */
@NullMarked
package org.credence.exchange.misp;

import org.jspecify.annotations.NullMarked;

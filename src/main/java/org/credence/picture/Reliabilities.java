package org.credence.picture;

import java.util.List;
import org.credence.picture.Reliability.Curve;

/**
 * Small reliability diagrams beside each other, all on the same scale.
 *
 * @param title  its caption
 * @param groups below each other, in this order; at least one
 */
public record Reliabilities(String title, List<Group> groups) implements Figure {
    /**
     * Diagrams of one thing.
     *
     * @param name   of what; empty where the names of the diagrams say it
     * @param curves one a diagram, at least one
     */
    public record Group(String name, List<Curve> curves) {
        public Group {
            curves = List.copyOf(curves);
            if (curves.isEmpty()) {
                throw new IllegalArgumentException("The diagrams (none) of a group must be at least one.");
            }
        }
    }

    public Reliabilities {
        groups = List.copyOf(groups);
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("The groups (none) of diagrams must be at least one.");
        }
    }
}

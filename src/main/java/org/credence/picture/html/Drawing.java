package org.credence.picture.html;

import java.util.List;
import org.credence.picture.Sheet;

/** A picture that can be drawn in both sizes, and told without being seen. */
interface Drawing {
    String title();

    /** What it shows, in a sentence or two. */
    String description();

    /** What the marks stand for. */
    List<Key> keys();

    double height(Size size);

    void draw(Canvas canvas);

    /** The numbers that it shows. */
    Sheet numbers();

    /**
     * What a mark stands for.
     *
     * @param mark    as on the canvas
     * @param style   its classes
     * @param meaning in a few words
     */
    record Key(Mark mark, String style, String meaning) {}
}

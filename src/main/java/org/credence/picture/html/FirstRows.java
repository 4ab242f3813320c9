package org.credence.picture.html;

import java.util.List;

/**
 * The first of many things, each on a row, and a row more that counts the others.
 *
 * @param things all of them
 */
record FirstRows<T>(List<T> things) {
    /** More rows than this are no picture any more, and no page of paper. */
    private static final int MOST = 18;

    static final Rows.Form FORM = new Rows.Form(false);

    FirstRows {
        things = List.copyOf(things);
    }

    List<T> shown() {
        return things.subList(0, Math.min(MOST, things.size()));
    }

    int count() {
        return shown().size() + (shown().size() < things.size() ? 1 : 0);
    }

    double height(Size size) {
        return FORM.height(count(), size);
    }

    /** Draws one thing. */
    interface Row<T> {
        void draw(T thing, int row);
    }

    void draw(Rows rows, Row<T> each) {
        List<T> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            each.draw(shown.get(i), i);
        }
        if (shown.size() < things.size()) {
            rows.words(shown.size(), things.size() - shown.size() + " more", "in the table", "words");
        }
    }
}

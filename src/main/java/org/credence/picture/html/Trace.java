package org.credence.picture.html;

/** The path of a line that is drawn point by point; it begins with the first. */
final class Trace {
    private final StringBuilder path = new StringBuilder();

    Trace move(double x, double y) {
        return add('M', x, y);
    }

    Trace line(double x, double y) {
        return add(isEmpty() ? 'M' : 'L', x, y);
    }

    /** On to the points of another line. */
    Trace then(Trace other) {
        path.append('L').append(other.path, 1, other.path.length());
        return this;
    }

    Trace close() {
        path.append('Z');
        return this;
    }

    boolean isEmpty() {
        return path.length() == 0;
    }

    private Trace add(char command, double x, double y) {
        path.append(command).append(Canvas.number(x)).append(' ').append(Canvas.number(y));
        return this;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}

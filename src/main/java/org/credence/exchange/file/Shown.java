package org.credence.exchange.file;

/** Text of an input as it may stand in a message: not too long, and unable to steer a terminal. */
public final class Shown {
    private static final int LONGEST = 120;

    private Shown() {}

    public static String of(String text) {
        String shown = cut(text, LONGEST);
        if (shown.chars().noneMatch(Shown::isUnsafe)) {
            return shown;
        }
        StringBuilder safe = new StringBuilder();
        shown.chars().forEach(c -> {
            if (isUnsafe(c)) {
                safe.append(String.format("\\u%04x", c));
            } else {
                safe.append((char) c);
            }
        });
        return safe.toString();
    }

    /** The same on one line, runs of space as one, and not longer than so many characters. */
    public static String line(String text, int length) {
        return cut(isLine(text) ? text : text.replaceAll("\\s+", " "), length);
    }

    private static boolean isLine(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || space)) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    /** The first so many characters of a longer text, an ellipsis after them; never half of a pair. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }

    /** Control characters, marks that change the direction of writing, and halves of characters. */
    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR;
    }
}

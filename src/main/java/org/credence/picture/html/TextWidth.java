package org.credence.picture.html;

import java.util.Map;

/**
 * How wide a text is at most, before any browser has seen it.
 *
 * <p>Widths are those of DejaVu Sans, among the widest of the fonts that systems use by default, in ems; what is too
 * long is cut, and the table below the picture has the whole.
 */
final class TextWidth {
    private static final Map<String, Double> EMS =
            Map.of("ijlI.,:;'|! ", 0.34, "frt()[]/-*\"·", 0.42, "cszJ", 0.56, "wCDHNUGOQ−→", 0.84, "mMW%@—…", 1.0);

    private static final char ELLIPSIS = '…';
    /** Latin letters end here; what follows may be a full em wide. */
    private static final int LATIN = 0x500;

    private TextWidth() {}

    /** In units of the font size's unit. */
    static double of(String text, double fontSize) {
        return text.codePoints().mapToDouble(TextWidth::ems).sum() * fontSize;
    }

    /** The text itself, or its beginning with an ellipsis. */
    static String cut(String text, double fontSize, double width) {
        if (of(text, fontSize) <= width) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        double room = width - ems(ELLIPSIS) * fontSize;
        for (int codePoint : text.codePoints().toArray()) {
            room -= ems(codePoint) * fontSize;
            if (room < 0) {
                break;
            }
            cut.appendCodePoint(codePoint);
        }
        return cut.toString().stripTrailing() + ELLIPSIS;
    }

    private static double ems(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        for (Map.Entry<String, Double> width : EMS.entrySet()) {
            if (width.getKey().indexOf(codePoint) >= 0) {
                return width.getValue();
            }
        }
        if (codePoint >= LATIN) {
            return 1;
        }
        return Character.isUpperCase(codePoint) ? 0.74 : 0.64;
    }
}

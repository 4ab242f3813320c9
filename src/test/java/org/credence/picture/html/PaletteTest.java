package org.credence.picture.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    /** WCAG 2.2, 1.4.3; of what is no text less would do. */
    private static final double ENOUGH = 4.5;

    @ParameterizedTest
    @EnumSource(
            value = Palette.class,
            names = {"GROUND", "GRID", "BAND"},
            mode = EnumSource.Mode.EXCLUDE)
    void everythingThatIsReadStandsOutInBothThemesAndOnPaper(Palette colour) {
        for (Palette behind : new Palette[] {Palette.GROUND, Palette.BAND}) {
            assertTrue(contrast(colour.light(), behind.light()) >= ENOUGH, behind + " light");
            assertTrue(contrast(colour.dark(), behind.dark()) >= ENOUGH, behind + " dark");
        }
        assertTrue(contrast(colour.light(), "#ffffff") >= ENOUGH, "paper");
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 0.01);
    }

    @Test
    void styleSheetNamesOnlyColoursOfThePalette() {
        String css = new Stylesheet().text();
        assertEquals(
                java.util.List.of(),
                java.util.regex.Pattern.compile("var\\((--[a-z]+)\\)")
                        .matcher(css)
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> java.util.Arrays.stream(Palette.values())
                                .noneMatch(colour -> colour.variable().equals(it)))
                        .toList());
    }

    /** Contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

package org.credence.picture.html;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The colours of a page, by what they stand for.
 *
 * <p>Everything but {@link #GRID} and {@link #BAND} has at least 4.5:1 against the ground in both themes (WCAG 2.2,
 * 1.4.3), and no colour is alone in saying what it says. Blue and orange stay apart for colour-blind eyes.
 */
enum Palette {
    GROUND("#fdfdfb", "#15181b"),
    INK("#1a1e23", "#e7eaed"),
    FAINT("#565e67", "#a8b1ba"),
    GRID("#dcdfdc", "#343b42"),
    BAND("#d5e4f3", "#1e3a57"),
    FOR("#17589c", "#86b9f6"),
    AGAINST("#a5400a", "#f4a374");

    private final String light;
    private final String dark;

    Palette(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The name of its CSS variable. */
    String variable() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    static String lightTheme() {
        return Stream.of(values()).map(it -> it.variable() + ":" + it.light).collect(Collectors.joining(";"));
    }

    static String darkTheme() {
        return Stream.of(values()).map(it -> it.variable() + ":" + it.dark).collect(Collectors.joining(";"));
    }
}

package org.credence.model;

import java.util.Locale;

/** The spelling of a constant in files: {@code GEOLOCATED_IMAGERY} is written {@code geolocated-imagery}. */
public final class Wire {
    private Wire() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

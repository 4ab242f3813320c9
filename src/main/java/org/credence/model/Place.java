package org.credence.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident is said to have happened.
 *
 * @param name            as shown to people
 * @param aliases         other spellings and names; text values that match any of them are the same place
 * @param country         ISO 3166-1 alpha-2, or null
 * @param lat             latitude in degrees, −90 to 90, or null
 * @param lon             longitude in degrees, −180 to 180, or null
 * @param precisionMetres how exact the position is, in metres, or null
 */
public record Place(
        String name,
        List<String> aliases,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double precisionMetres) {

    public Place {
        aliases = List.copyOf(aliases);
        lat = degrees("latitude", lat, 90);
        lon = degrees("longitude", lon, 180);
        if (precisionMetres != null && !(precisionMetres >= 0)) {
            throw new IllegalArgumentException("The precision (" + precisionMetres + ") must be 0 metres or more.");
        }
        precisionMetres = plainZero(precisionMetres);
    }

    private static @Nullable Double degrees(String what, @Nullable Double degrees, double limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + degrees + ") must be between -" + limit + " and " + limit + " degrees.");
        }
        return plainZero(degrees);
    }

    /** −0 degrees is the same place as 0, and equal to it. */
    private static @Nullable Double plainZero(@Nullable Double number) {
        return number != null && number == 0 ? Double.valueOf(0) : number;
    }
}

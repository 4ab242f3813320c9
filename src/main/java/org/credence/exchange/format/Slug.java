package org.credence.exchange.format;

import org.credence.facts.Names;

/** Makes ids of names: {@code Radio Zürich (FM)} becomes {@code radio-zurich-fm}. */
public final class Slug {
    private static final int LONGEST = 100;

    private Slug() {}

    /**
     * The id for a name, the same for spellings that differ in case, accents, script or punctuation alone.
     *
     * @throws IllegalArgumentException when the name is blank
     */
    public static String of(String name) {
        String slug = Names.key(name.strip()).replace(' ', '-');
        if (slug.isBlank()) {
            throw new IllegalArgumentException("The name (" + name + ") must not be blank.");
        }
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return slug.substring(0, end) + "-" + Integer.toHexString(slug.hashCode());
    }
}

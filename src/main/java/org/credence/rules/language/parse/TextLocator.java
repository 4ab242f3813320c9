package org.credence.rules.language.parse;

import org.credence.rules.language.Place;
import org.credence.rules.language.text.SourceText;

/** Places in a text: offsets count its characters. */
public final class TextLocator implements Locator {
    private final String file;
    private final SourceText source;

    public TextLocator(String file, SourceText source) {
        this.file = file;
        this.source = source;
    }

    @Override
    public Place place(int from, int to) {
        return new Place(file, source.lineAt(from), source.columnAt(from), source.length(from, to));
    }

    @Override
    public String line(Place place) {
        return place.line() == 0 ? "" : source.line(place.line());
    }
}

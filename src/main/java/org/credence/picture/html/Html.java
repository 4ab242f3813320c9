package org.credence.picture.html;

import org.credence.picture.Page;

/** A page as one self-contained HTML document. */
public final class Html {
    private Html() {}

    /** The document; the same page gives the same text. */
    public static String of(Page page) {
        throw new UnsupportedOperationException("not drawn yet");
    }
}

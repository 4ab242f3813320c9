package org.credence.exchange.git;

/** A file as it was in a revision. */
public final class RevisionFile {
    private final String name;
    private final byte[] content;

    RevisionFile(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    /** Its name, without a folder. */
    public String name() {
        return name;
    }

    /** Its bytes, which the caller may keep. */
    public byte[] content() {
        return content.clone();
    }
}

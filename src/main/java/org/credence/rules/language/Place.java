package org.credence.rules.language;

/**
 * A span of a rule file.
 *
 * @param file   the file's name as the user gave it
 * @param line   from 1
 * @param column from 1, in characters
 * @param length in characters, 0 or more; never past the end of the line
 */
public record Place(String file, int line, int column, int length) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

package org.credence.rules.language;

/**
 * A span of a rule file.
 *
 * @param file   the file's name as the user gave it
 * @param line   from 1; in a workbook the row; 0 when the whole file or folder is meant
 * @param column from 1, in characters; in a workbook within the cell
 * @param length in characters, 0 or more; never past the end of the line or cell
 * @param cell   of a table, as a spreadsheet program calls it ({@code C7}); otherwise empty
 */
public record Place(String file, int line, int column, int length, String cell) {
    public Place(String file, int line, int column, int length) {
        this(file, line, column, length, "");
    }

    /** A whole file or folder. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0);
    }

    /** Whether the file has lines and columns, and not only cells. */
    public boolean isText() {
        return RuleFile.Sort.of(file) != RuleFile.Sort.WORKBOOK;
    }

    /** The file with the line, or with the cell of a workbook. */
    public String spot() {
        return line == 0 ? file : file + ":" + (isText() ? String.valueOf(line) : cell);
    }

    /** Of a part: so many characters on, and so many long. */
    public Place part(int skipped, int newLength) {
        return new Place(file, line, column + skipped, newLength, cell);
    }

    @Override
    public String toString() {
        return isText() && line > 0 ? spot() + ":" + column : spot();
    }
}

package org.credence.rules.language.sheet;

/**
 * Where a cell stands.
 *
 * @param sheet  its sheet's name; empty for the first sheet of a file
 * @param row    from 0
 * @param column from 0
 */
public record Address(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    /** As spreadsheet programs write it: {@code C7}, {@code 'Old prices'!C7}. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return prefix() + letters + (row + 1);
    }

    /** Names come from the file: what could be taken for another part of a place is left out of them. */
    private String prefix() {
        if (sheet.isEmpty()) {
            return "";
        }
        String plain = sheet.replaceAll("[\\p{Cntrl}\\p{Cf}:/\\\\'!]", "_");
        return plain.matches("[A-Za-z0-9_]+") ? plain + "!" : "'" + plain + "'!";
    }
}

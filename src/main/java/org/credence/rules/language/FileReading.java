package org.credence.rules.language;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.FileParser;
import org.credence.rules.language.parse.Flaws;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.parse.TextLocator;
import org.credence.rules.language.sheet.CsvSheet;
import org.credence.rules.language.sheet.Sheet;
import org.credence.rules.language.sheet.UnreadableSheet;
import org.credence.rules.language.sheet.Workbook;
import org.credence.rules.language.table.SheetLocator;
import org.credence.rules.language.table.SheetParser;
import org.credence.rules.language.text.Lexer;
import org.credence.rules.language.text.SourceText;
import org.credence.rules.language.text.Tokens;
import org.credence.rules.language.text.Utf8;

/**
 * What one file holds, as far as that can be told without the others.
 *
 * @param drafts its rules, as they are spelled
 * @param notes  what is wrong with it
 * @param source its text; empty for a workbook
 */
record FileReading(List<Draft> drafts, Notes notes, SourceText source) {
    /** Bytes or characters; the largest file of the first rule base has five thousand. */
    private static final int LARGEST = 500_000;

    /** Characters; nobody scrolls so far. Places on a line are counted from its beginning, again and again. */
    private static final int LONGEST_LINE = 1_000;

    private static final SourceText NO_TEXT = new SourceText("");

    static FileReading of(RuleFile file) {
        return switch (file.sort()) {
            case RULES, CSV -> {
                int bad = Utf8.firstBad(file.content());
                boolean table = file.sort() == RuleFile.Sort.CSV;
                yield bad >= 0 ? notText(file, bad) : table ? csv(file) : text(file);
            }
            case WORKBOOK -> workbook(file);
            case OTHER_TABLE -> refused(file);
        };
    }

    private static FileReading refused(RuleFile file) {
        Notes notes = notes(file, NO_TEXT);
        notes.add(
                Code.TABLE_FORMAT,
                Place.of(file.name()),
                "The file must end in .csv or .xlsx to be read as a table.",
                "Maybe save it as an Excel workbook (.xlsx) without macros, or as CSV in UTF-8.");
        return new FileReading(List.of(), notes, NO_TEXT);
    }

    private static Notes notes(RuleFile file, SourceText source) {
        return new Notes(file.name(), new TextLocator(file.name(), source));
    }

    private static FileReading text(RuleFile file) {
        SourceText source = new SourceText(file.text());
        Notes notes = notes(file, source);
        return new FileReading(isReadable(source, notes) ? drafts(source, notes) : List.of(), notes, source);
    }

    private static List<Draft> drafts(SourceText source, Notes notes) {
        Lexer.Lexed lexed = Lexer.read(source.text());
        lexed.flaws().forEach(flaw -> Flaws.note(flaw, source.text(), 0, notes));
        Tokens tokens = new Tokens(lexed.tokens());
        if (tokens.atEnd()) {
            empty(notes);
            return List.of();
        }
        List<Draft> drafts = new FileParser(tokens, notes).parse();
        if (drafts.isEmpty() && notes.size() == 0) {
            empty(notes);
        }
        return drafts;
    }

    private static void empty(Notes notes) {
        notes.add(
                Code.EMPTY_FILE,
                notes.place(0, 0),
                "The file holds no rule.",
                "Maybe remove the file, or write a rule into it.");
    }

    private static FileReading csv(RuleFile file) {
        SourceText source = new SourceText(file.text());
        Notes notes = notes(file, source);
        if (!isReadable(source, notes)) {
            return new FileReading(List.of(), notes, source);
        }
        try {
            List<Sheet> sheets = List.of(CsvSheet.read(source.text()));
            SheetLocator locator = new SheetLocator(file.name(), sheets, source);
            return table(file, sheets, locator, source);
        } catch (UnreadableSheet e) {
            notes.add(
                    Code.NO_TABLE, notes.place(e.offset(), e.offset() + 1), String.valueOf(e.getMessage()), e.advice());
            return new FileReading(List.of(), notes, source);
        }
    }

    private static FileReading table(RuleFile file, List<Sheet> sheets, SheetLocator locator, SourceText source) {
        Notes notes = new Notes(file.name(), locator);
        return new FileReading(new SheetParser(notes, locator).parse(sheets), notes, source);
    }

    private static FileReading workbook(RuleFile file) {
        Notes notes = notes(file, NO_TEXT);
        byte[] content = file.content();
        try {
            if (isSmall(content.length, notes)) {
                List<Sheet> sheets = Workbook.read(content);
                return table(file, sheets, new SheetLocator(file.name(), sheets, null), NO_TEXT);
            }
        } catch (UnreadableSheet e) {
            Code code = e.isTooLarge() ? Code.TOO_LARGE : Code.NO_TABLE;
            notes.add(code, Place.of(file.name()), String.valueOf(e.getMessage()), e.advice());
        }
        return new FileReading(List.of(), notes, NO_TEXT);
    }

    private static boolean isSmall(int length, Notes notes) {
        if (length > LARGEST) {
            String message = "The file has " + length + " characters, and must have at most " + LARGEST + ".";
            notes.add(Code.TOO_LARGE, Place.of(notes.file()), message, "Maybe split it by theme.");
        }
        return length <= LARGEST;
    }

    private static boolean isReadable(SourceText source, Notes notes) {
        if (!isSmall(source.text().length(), notes)) {
            return false;
        }
        int line = source.firstLineOver(LONGEST_LINE);
        if (line > 0) {
            String message = "The line has more than " + LONGEST_LINE + " characters.";
            notes.add(Code.TOO_LARGE, new Place(notes.file(), line, 1, 0), message, "Maybe break it.");
        }
        return line == 0;
    }

    private static FileReading notText(RuleFile file, int bad) {
        byte[] content = file.content();
        int found = content[bad] & 0xFF;
        boolean utf16 = bad == 0 && found >= 0xFE;
        Notes notes = notes(file, utf16 ? NO_TEXT : new SourceText(file.text()));
        SourceText before = new SourceText(new String(content, 0, bad, StandardCharsets.UTF_8));
        int end = before.text().length();
        notes.add(
                Code.ENCODING,
                new Place(file.name(), before.lineAt(end), before.columnAt(end), 1),
                String.format(Locale.ROOT, "The byte (0x%02X at offset %d) must be part of UTF-8 text.", found, bad),
                utf16
                        ? "Maybe the file is UTF-16; save it as UTF-8."
                        : "Maybe the file has another encoding, such as Windows-1252; save it as UTF-8.");
        return new FileReading(List.of(), notes, NO_TEXT);
    }
}

package org.credence.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.text.Lexer;
import org.credence.rules.language.text.SourceText;
import org.credence.rules.language.text.Tokens;

/**
 * Reads rule files. What it does not know it refuses, so that what comes out can do no harm; it finds everything
 * that is wrong in one pass over all files.
 */
public final class RuleReader {
    /** Characters; the largest file of the first rule base has five thousand. */
    private static final int LARGEST = 500_000;

    /** Characters; nobody scrolls so far. Places on a line are counted from its beginning, again and again. */
    private static final int LONGEST_LINE = 1_000;

    /** Ten times the first rule base; the engine would build them for a minute. */
    private static final int MOST_RULES = 1_000;

    private final Map<String, Place> places = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private RuleReader() {}

    /** The rules of all files, and everything that is wrong with them. Never throws, whatever the files hold. */
    public static Reading read(List<RuleFile> files) {
        RuleReader reader = new RuleReader();
        if (files.isEmpty()) {
            reader.noFiles();
        }
        files.stream().sorted(Comparator.comparing(RuleFile::name)).forEach(reader::readFile);
        return new Reading(reader.rules, reader.findings);
    }

    private void noFiles() {
        Place nowhere = new Place("rules", 1, 1, 0);
        findings.add(new Finding(
                Code.NO_FILES.id(),
                nowhere,
                "There are no rule files.",
                "Maybe another folder holds them, or their names do not end in .drl.",
                ""));
    }

    private void readFile(RuleFile file) {
        SourceText source = new SourceText(file.text());
        Notes notes = new Notes(file.name(), source);
        if (isReadable(source, notes)) {
            read(source, notes);
        }
        findings.addAll(notes.findings().stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.place().line())
                        .thenComparing(finding -> finding.place().column()))
                .toList());
    }

    private static boolean isReadable(SourceText source, Notes notes) {
        int length = source.text().length();
        if (length > LARGEST) {
            String message = "The file has " + length + " characters, and must have at most " + LARGEST + ".";
            notes.add(Code.TOO_LARGE, new Place(notes.file(), 1, 1, 0), message, "Maybe split it by theme.");
            return false;
        }
        int line = source.firstLineOver(LONGEST_LINE);
        if (line > 0) {
            String message = "The line has more than " + LONGEST_LINE + " characters.";
            notes.add(Code.TOO_LARGE, new Place(notes.file(), line, 1, 0), message, "Maybe break it.");
        }
        return line == 0;
    }

    private void read(SourceText source, Notes notes) {
        Lexer.Lexed lexed = Lexer.read(source.text());
        lexed.flaws().forEach(flaw -> Flaws.note(flaw, source, notes));
        Tokens tokens = new Tokens(lexed.tokens());
        if (tokens.atEnd()) {
            empty(notes);
            return;
        }
        List<Draft> drafts = new FileParser(tokens, notes).parse();
        if (drafts.isEmpty() && notes.size() == 0) {
            empty(notes);
        }
        drafts.forEach(draft -> check(draft, notes));
        if (notes.size() == 0) {
            new SecondOpinion(notes, source).check(drafts);
        }
    }

    private static void empty(Notes notes) {
        notes.add(
                Code.EMPTY_FILE,
                notes.place(0, 0),
                "The file holds no rule.",
                "Maybe remove the file, or write a rule into it.");
    }

    private void check(Draft draft, Notes notes) {
        Place first = draft.headed ? places.putIfAbsent(draft.name, draft.place) : null;
        if (first != null) {
            notes.add(
                    Code.DUPLICATE_RULE,
                    draft.place,
                    "The rule name (" + draft.name + ") is taken by another rule at " + first + ".",
                    "Maybe one of them is a copy; a name is a rule's identity.");
        }
        new RuleCheck(notes, draft).check().ifPresent(rules::add);
        if (rules.size() == MOST_RULES + 1) {
            String message = "The rule base has more than " + MOST_RULES + " rules.";
            notes.add(Code.TOO_LARGE, draft.place, message, "Maybe retire those that never fire.");
        }
    }
}

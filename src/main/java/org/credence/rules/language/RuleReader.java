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
        if (source.text().length() > LARGEST) {
            tooLarge(notes, source.text().length());
        } else {
            read(source, notes);
        }
        findings.addAll(notes.findings().stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.place().line())
                        .thenComparing(finding -> finding.place().column()))
                .toList());
    }

    private static void tooLarge(Notes notes, int length) {
        notes.add(
                Code.TOO_LARGE,
                notes.place(0, 0),
                "The file has " + length + " characters, and must have at most " + LARGEST + ".",
                "Maybe split it by theme.");
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
                "Maybe remove the file, or write a rule into it: credence new rule NAME");
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
    }
}

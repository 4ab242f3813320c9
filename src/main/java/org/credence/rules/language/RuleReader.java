package org.credence.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.text.Flaw;
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
        if (drafts.isEmpty() && notes.findings().isEmpty()) {
            empty(notes);
        }
        drafts.forEach(draft -> check(draft, notes));
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

    /** Says what is wrong with characters. */
    private static final class Flaws {
        private Flaws() {}

        static void note(Flaw flaw, SourceText source, Notes notes) {
            Place place = notes.place(flaw.from(), flaw.to());
            String code = String.format("U+%04X", source.text().codePointAt(flaw.from()));
            switch (flaw.kind()) {
                case UNCLOSED_QUOTE ->
                    notes.add(
                            Code.UNCLOSED,
                            place,
                            "The quote is opened here and not closed on this line.",
                            "Maybe a quote is missing at the end of the text.");
                case UNCLOSED_COMMENT ->
                    notes.add(
                            Code.UNCLOSED,
                            place,
                            "The comment is opened here and never closed.",
                            "Maybe */ is missing at its end.");
                case ESCAPE ->
                    notes.add(
                            Code.CHARACTER,
                            place,
                            "A backslash (\\) must not stand here.",
                            "Maybe use the other sort of quotes, or write the character itself.");
                case INVISIBLE ->
                    notes.add(
                            Code.CHARACTER,
                            place,
                            "A character that does not show (" + code + ") must not stand here.",
                            "Maybe it came with a copied text: delete it, and the character before it if need be.");
                case STRANGE ->
                    notes.add(
                            Code.CHARACTER,
                            place,
                            "The character (" + source.text().substring(flaw.from(), flaw.to())
                                    + ") has no meaning in a rule.",
                            "Maybe it belongs into quotes.");
            }
        }
    }
}

package org.credence.rules.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.check.RuleCheck;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;

/**
 * Reads rule files. What it does not know it refuses, so that what comes out can do no harm; it finds everything
 * that is wrong in one pass over all files.
 */
public final class RuleReader {
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
        findings.add(new Finding(
                Code.NO_FILES.id(),
                Place.of("rules"),
                "There are no rule files.",
                "Maybe another folder holds them, or their names do not end in .drl, .csv or .xlsx.",
                ""));
    }

    private void readFile(RuleFile file) {
        FileReading reading = FileReading.of(file);
        Notes notes = reading.notes();
        reading.drafts().forEach(draft -> check(draft, notes));
        if (notes.size() == 0 && file.sort() == RuleFile.Sort.RULES) {
            new SecondOpinion(notes, reading.source()).check(reading.drafts());
        }
        findings.addAll(notes.findings().stream().sorted(inOrder()).toList());
    }

    /** By line and column; cells of one row as they were read, from left to right. */
    private static Comparator<Finding> inOrder() {
        return Comparator.comparing((Finding finding) -> finding.place().line())
                .thenComparing(
                        finding -> finding.place().isText() ? finding.place().column() : 0);
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
        if (!draft.isUnreadable) {
            new RuleCheck(notes, draft).check().ifPresent(rules::add);
        }
        if (rules.size() == MOST_RULES + 1) {
            String message = "The rule base has more than " + MOST_RULES + " rules.";
            notes.add(Code.TOO_LARGE, draft.place, message, "Maybe retire those that never fire.");
        }
    }
}

package org.credence.rules.language;

import java.util.List;
import java.util.stream.Collectors;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.text.SourceText;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a file once more, with the engine's own parser. A file in which nothing is wrong must be DRL, and hold for
 * Drools the rules that it holds for us, at the same lines: nothing in it may say two things.
 */
final class SecondOpinion {
    private final Notes notes;
    private final SourceText source;

    SecondOpinion(Notes notes, SourceText source) {
        this.notes = notes;
        this.source = source;
    }

    void check(List<Draft> drafts) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr found = parser.parse(false, source.text());
            if (parser.hasErrors()) {
                parser.getErrors().forEach(this::error);
            } else {
                compare(drafts, found.getRules());
            }
        } catch (DroolsParserException e) {
            differs(1, "Drools cannot read the file (" + e.getMessage() + ").");
        }
    }

    private void error(DroolsError error) {
        int line = error.getLines().length == 0 ? 1 : error.getLines()[0];
        String said = error.getMessage().lines().collect(Collectors.joining(" "));
        differs(line, "Drools cannot read this (" + said + ").");
    }

    private void compare(List<Draft> drafts, List<RuleDescr> found) {
        for (int i = 0; i < Math.max(drafts.size(), found.size()); i++) {
            String ours = i < drafts.size()
                    ? drafts.get(i).name + " at line " + drafts.get(i).place.line()
                    : "no rule";
            String theirs = i < found.size()
                    ? found.get(i).getName() + " at line " + found.get(i).getLine()
                    : "no rule";
            if (!ours.equals(theirs) || differs(drafts.get(i), found.get(i))) {
                int line = i < drafts.size() ? drafts.get(i).place.line() : 1;
                differs(line, "Drools reads a rule differently (" + theirs + "; expected " + ours + ").");
                return;
            }
        }
    }

    private static boolean differs(Draft ours, RuleDescr theirs) {
        return theirs.getLhs().getDescrs().size() != ours.conditions.size()
                || theirs.getAnnotations().size() != ours.annotations.size()
                || !theirs.getAttributes().isEmpty()
                || !theirs.getNamedConsequences().isEmpty()
                || theirs.getParentName() != null;
    }

    private void differs(int line, String message) {
        notes.add(Code.UNREADABLE, place(line), message, "Maybe write it more simply.");
    }

    /** Of a whole line. */
    private Place place(int number) {
        int known = Math.max(1, Math.min(number, source.lines()));
        String line = source.line(known);
        int indent = line.length() - line.stripLeading().length();
        return new Place(notes.file(), known, indent + 1, line.strip().length());
    }
}

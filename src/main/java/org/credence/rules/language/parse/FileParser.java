package org.credence.rules.language.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.credence.rules.language.Code;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Tokens;
import org.credence.rules.language.vocabulary.Spelling;

/** Reads a file: its package, its import, its rules; refuses everything else that DRL knows. */
public final class FileParser extends Grammar {
    public static final String PACKAGE = "credence.rules";
    public static final String IMPORT = "org.credence.facts.*";

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("global", "Maybe call a verb: weigh, derive and name are there without being declared."),
            Map.entry("function", "Maybe ask for a property that does what the function would."),
            Map.entry("query", "Maybe write the query's patterns into the rule that needs them."),
            Map.entry("declare", "Maybe use the facts that are there: Incident, Claim, Statement, Relay, Assessment."),
            Map.entry("template", "Maybe use the facts that are there."),
            Map.entry("expander", "Maybe write the rules in the rule language itself."),
            Map.entry("unit", "Maybe leave it out: a rule's verb says when it runs."),
            Map.entry("eval", "Maybe write it as a constraint of a pattern."));

    private final List<Draft> drafts = new ArrayList<>();
    private boolean imported;

    public FileParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
    }

    public List<Draft> parse() {
        Token first = tokens.peek();
        readPackage();
        while (!tokens.atEnd()) {
            readPart();
        }
        if (!imported && !drafts.isEmpty()) {
            notes.add(Code.IMPORT, first, "The file imports no facts.", "Maybe add: import " + IMPORT);
        }
        return drafts;
    }

    private void readPackage() {
        Token first = tokens.peek();
        if (!tokens.take("package")) {
            notes.add(Code.PACKAGE, first, "The file has no package.", "Maybe begin it with: package " + PACKAGE);
            return;
        }
        Token start = tokens.peek();
        String name = dotted();
        if (!name.equals(PACKAGE)) {
            notes.add(
                    Code.PACKAGE,
                    notes.place(start, tokens.last()),
                    "The package (" + name + ") must be " + PACKAGE + ".",
                    "Maybe write: package " + PACKAGE);
        }
        tokens.take(";");
    }

    private void readPart() {
        if (tokens.peek().is("import")) {
            readImport();
        } else if (atRule()) {
            drafts.add(new RuleParser(tokens, notes).parse());
        } else {
            refusePart();
        }
    }

    private void readImport() {
        Token keyword = tokens.take();
        String name = dotted();
        if (name.equals(IMPORT)) {
            imported = true;
        } else {
            imported = true;
            notes.add(
                    Code.IMPORT,
                    notes.place(keyword, tokens.last()),
                    "The import (" + name + ") must be " + IMPORT + ".",
                    "Maybe leave it out: a rule needs no class besides the facts.");
            skipToPart();
        }
        tokens.take(";");
    }

    /** Words up to the end of the line, with what stands between them. */
    private String dotted() {
        StringBuilder name = new StringBuilder(
                tokens.peek().startsALine() ? "" : tokens.take().text());
        while (!tokens.peek().startsALine() && !tokens.atEnd() && !tokens.peek().is(";")) {
            Token word = tokens.take();
            boolean apart = word.is(Token.Kind.WORD) && !name.toString().endsWith(".");
            name.append(apart ? " " : "").append(word.text());
        }
        return name.toString();
    }

    private void refusePart() {
        Token found = tokens.peek();
        String word = found.text();
        if (REFUSED.containsKey(word)) {
            refuse(found, word, REFUSED.getOrDefault(word, ""));
        } else if (RuleParser.attributeAt(tokens) != null) {
            refuse(
                    found,
                    RuleParser.attributeAt(tokens),
                    "Maybe leave it out: order and control are not a rule's business.");
        } else if (!found.is(Token.Kind.BROKEN)) {
            String advice = Spelling.nearest(word, List.of("rule", "import"))
                    .map(near -> "Maybe you meant (" + near + ").")
                    .orElse("Maybe a quote, a bracket or an end is missing or too many before it.");
            notes.add(Code.SYNTAX, found, "Expected a rule, found (" + found.shown() + ").", advice);
        }
        tokens.take();
        skipToPart();
    }

    private void refuse(Token found, @org.jspecify.annotations.Nullable String word, String advice) {
        notes.add(Code.FORBIDDEN, found, "A rule file must not hold this (" + word + ").", advice);
    }

    /** Skips to the next line that begins like a part of a file. */
    private void skipToPart() {
        while (!tokens.atEnd() && !atRule() && !startsPart()) {
            tokens.take();
        }
    }

    private boolean startsPart() {
        Token token = tokens.peek();
        return token.startsALine()
                && (token.is("import") || REFUSED.containsKey(token.text()) || RuleParser.attributeAt(tokens) != null);
    }
}

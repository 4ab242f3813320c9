package org.credence.rules.language.parse;

import java.util.List;
import java.util.Set;
import org.credence.rules.language.Code;
import org.credence.rules.language.Finding;
import org.credence.rules.language.Place;
import org.credence.rules.language.text.Token;
import org.credence.rules.language.text.Token.Kind;
import org.credence.rules.language.text.Tokens;
import org.credence.rules.language.vocabulary.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads a rule, from its name to its {@code end}. After an error it goes on at the next of its parts. */
public final class RuleParser extends Grammar {
    /** All that Drools knows, and two that it knew. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no-loop",
            "agenda-group",
            "activation-group",
            "auto-focus",
            "lock-on-active",
            "ruleflow-group",
            "duration",
            "timer",
            "calendars",
            "date-effective",
            "date-expires",
            "enabled",
            "dialect",
            "refract",
            "direct",
            "extends");

    private static final String NEXT_PARTS = "when then end";

    public RuleParser(Tokens tokens, Notes notes) {
        super(tokens, notes);
    }

    Draft parse() {
        Token keyword = tokens.take();
        Draft draft = name(keyword);
        readHeader(draft);
        if (tokens.take("when")) {
            readConditions(draft);
        } else if (draft.headed) {
            missing("when", "Maybe write: when, and below it what the rule looks for.");
            draft.conditioned = false;
        }
        readThen(draft);
        return draft;
    }

    private Draft name(Token keyword) {
        Token name = tokens.peek();
        if (name.is(Kind.QUOTED)) {
            tokens.take();
            return new Draft(name.unquoted(), notes.place(name));
        }
        Draft draft = new Draft("", notes.place(keyword));
        draft.headed = false;
        if (!name.is(Kind.BROKEN)) {
            notes.add(unexpected("the rule's name in quotes", "Maybe write: rule \"name-of-the-rule\""));
        }
        skipHeader();
        return draft;
    }

    private void readHeader(Draft draft) {
        try {
            while (draft.headed && !atEither("when", "then", "end") && !atRule() && !tokens.atEnd()) {
                readHeaderPart(draft);
            }
        } catch (Unreadable unreadable) {
            notes.add(unreadable);
            draft.headed = false;
            skipHeader();
            draft.conditioned = tokens.peek().is("when");
        }
    }

    private void skipHeader() {
        skipTo(NEXT_PARTS.split(" "));
    }

    private void readHeaderPart(Draft draft) {
        if (tokens.peek().is("@")) {
            draft.annotations.add(annotation());
        } else if (attributeAt(tokens) != null) {
            refuseAttribute();
        } else if (meansWhen()) {
            notes.add(unexpected("(when)", "Maybe you meant (when)."));
            tokens.take();
            readConditions(draft);
            draft.headed = false;
        } else if (startsConditions()) {
            throw new Unreadable(missingFinding("when", "Maybe write when on a line of its own before it."));
        } else {
            throw unexpected("(when) or an annotation");
        }
    }

    private boolean meansWhen() {
        Token token = tokens.peek();
        return token.is(Kind.WORD)
                && token.text().length() > 2
                && Spelling.nearest(token.text(), List.of("when")).isPresent();
    }

    private boolean startsConditions() {
        return tokens.peek().is(Kind.BINDING) || tokens.peek(1).is("(");
    }

    /** The annotation at the next token, which is its sign. */
    public Draft.Annotation annotation() {
        Token at = tokens.take();
        Token name = expect(Kind.WORD, "the name of an annotation");
        if (!Draft.ANNOTATIONS.contains(name.text())) {
            return unknown(at, name);
        }
        expect("(");
        Token sign = tokens.peek();
        boolean signed = tokens.take("-") || tokens.take("+");
        Token value = tokens.peek();
        if (!value.is(Kind.NUMBER) && (signed || !value.is(Kind.QUOTED))) {
            throw unexpected("a number or a text in quotes");
        }
        tokens.take();
        if (!tokens.peek().is(")")) {
            throw unexpected("a closing parenthesis after the one value of an annotation");
        }
        Place place = notes.place(at, tokens.take());
        boolean quoted = value.is(Kind.QUOTED);
        String spelled = quoted ? value.unquoted() : (sign.is("-") ? "-" : "") + value.text();
        return new Draft.Annotation(name.text(), place, spelled, quoted, notes.place(sign, value));
    }

    /** Whatever it holds: it will be reported for its name. */
    private Draft.Annotation unknown(Token at, Token name) {
        int open = 0;
        while (tokens.peek().is("(")
                || (open > 0 && !tokens.atEnd() && !atEither("when", "then", "end") && !atRule())) {
            Token token = tokens.take();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return new Draft.Annotation(name.text(), notes.place(at, tokens.last()), "", false, notes.place(name));
    }

    /** The attribute that begins at the next token, hyphens included, or null. */
    static @Nullable String attributeAt(Tokens tokens) {
        StringBuilder name = new StringBuilder(tokens.peek().text());
        for (int ahead = 1; ahead < 6; ahead += 2) {
            if (tokens.peek().is(Kind.WORD) && ATTRIBUTES.contains(name.toString())) {
                return name.toString();
            }
            name.append(tokens.peek(ahead).text()).append(tokens.peek(ahead + 1).text());
        }
        return null;
    }

    private void refuseAttribute() {
        Token found = tokens.peek();
        String message = "A rule must not have the attribute (" + attributeAt(tokens) + ").";
        notes.add(
                Code.FORBIDDEN,
                found,
                message,
                "Maybe leave it out: all rules of a stage run, once each, in no order.");
        tokens.take();
        while (!tokens.atEnd() && !atRule() && !atEither("@", "when", "then", "end") && attributeAt(tokens) == null) {
            tokens.take();
        }
    }

    private void readConditions(Draft draft) {
        ConditionParser parser = new ConditionParser(tokens, notes);
        try {
            while (!atEither("then", "end") && !atRule() && !tokens.atEnd() && !ConsequenceParser.startsCall(tokens)) {
                draft.conditions.add(parser.parse());
            }
        } catch (Unreadable unreadable) {
            notes.add(unreadable);
            draft.conditioned = false;
            skipTo("then", "end");
        }
    }

    private void readThen(Draft draft) {
        if (!tokens.take("then")) {
            if (draft.conditioned || tokens.peek().is("end")) {
                missing("then", "Maybe write then on a line of its own, before the consequence.");
            }
            if (!ConsequenceParser.startsCall(tokens)) {
                readEnd();
                return;
            }
        }
        try {
            draft.call = new ConsequenceParser(tokens, notes).parse();
        } catch (Unreadable unreadable) {
            notes.add(unreadable);
            skipTo("end");
        }
        readEnd();
    }

    private void readEnd() {
        if (!tokens.take("end") && !tokens.last().is(Kind.BROKEN)) {
            Token last = tokens.last();
            String advice = "Maybe write end on a line of its own after it.";
            notes.add(Code.MISSING_WORD, last, "The rule ends here without (end).", advice);
        }
    }

    private void missing(String word, String advice) {
        if (!tokens.peek().is(Kind.BROKEN)) {
            notes.add(new Unreadable(missingFinding(word, advice)));
        }
    }

    private Finding missingFinding(String word, String advice) {
        Token found = tokens.atEnd() || atRule() ? tokens.last() : tokens.peek();
        String message = "The rule has no (" + word + "), which must stand before ("
                + tokens.peek().shown() + ").";
        return notes.finding(Code.MISSING_WORD, notes.place(found), message, advice);
    }
}

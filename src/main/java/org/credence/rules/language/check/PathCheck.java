package org.credence.rules.language.check;

import java.util.List;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Place;
import org.credence.rules.language.check.Scope.Meaning;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Fact;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Property;
import org.credence.rules.language.vocabulary.Spelling;
import org.credence.rules.language.vocabulary.Type;
import org.credence.rules.language.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Follows chains of properties from fact to fact. */
final class PathCheck {
    private final Notes notes;
    private final Scope scope;
    private final @Nullable Fact own;
    private final boolean outside;

    private PathCheck(Notes notes, Scope scope, @Nullable Fact own, boolean outside) {
        this.notes = notes;
        this.scope = scope;
        this.own = own;
        this.outside = outside;
    }

    /** @param own the fact of the pattern that the chain stands in, or null when that is unknown */
    static PathCheck inside(@Nullable Fact own, Notes notes, Scope scope) {
        return new PathCheck(notes, scope, own, false);
    }

    /** Outside of patterns, where every chain begins with a variable. */
    static PathCheck outside(Notes notes, Scope scope) {
        return new PathCheck(notes, scope, null, true);
    }

    Meaning meaning(Expression.Path path) {
        Meaning meaning = start(path);
        List<String> names = path.names();
        if (!outside && path.binding().isEmpty() && names.get(0).equals("this")) {
            return self(path);
        }
        String before = path.binding();
        for (String name : names) {
            meaning = step(meaning, name, before, place(path, before, name));
            before = before.isEmpty() ? name : before + "." + name;
        }
        return meaning;
    }

    /** The place of one of the names, if the chain is written without blanks; otherwise that of the chain. */
    private static Place place(Expression.Path path, String before, String name) {
        Place whole = path.place();
        if (whole.length() != path.shown().length()) {
            return whole;
        }
        int skipped = before.isEmpty() ? 0 : before.length() + 1;
        return whole.part(skipped, name.length());
    }

    private Meaning start(Expression.Path path) {
        if (path.binding().isEmpty() && outside) {
            String message = "The word (" + path.names().get(0) + ") must be a variable here.";
            notes.add(
                    Code.UNKNOWN_BINDING, path.place(), message, "Maybe a variable of the rule, which begins with $.");
        }
        if (path.binding().isEmpty()) {
            return own == null ? Meaning.UNKNOWN : Meaning.of(new Type.Thing(own.type()));
        }
        Meaning meaning = scope.meaning(path.binding());
        if (meaning == null && !scope.isPartial()) {
            String advice = scope.variables().isEmpty()
                    ? "Maybe name a pattern before it: " + path.binding() + " : Statement( … )"
                    : Spelling.advice(path.binding(), scope.variables());
            Place whole = path.place();
            notes.add(
                    Code.UNKNOWN_BINDING,
                    new Place(
                            whole.file(),
                            whole.line(),
                            whole.column(),
                            path.binding().length()),
                    "The variable (" + path.binding() + ") is not defined before it is used.",
                    advice);
        }
        return meaning == null ? Meaning.UNKNOWN : meaning;
    }

    private Meaning self(Expression.Path path) {
        if (path.names().size() == 1 && own != null) {
            return Meaning.of(new Type.Thing(own.type()));
        }
        String message = "The word (this) must stand alone, not before (" + path.shown() + ").";
        notes.add(Code.FORBIDDEN, path.place(), message, "Maybe leave out this and the point.");
        return Meaning.UNKNOWN;
    }

    private Meaning step(Meaning from, String name, String before, Place place) {
        if (from.type() == Plain.UNKNOWN) {
            return Meaning.UNKNOWN;
        }
        if (!(from.type() instanceof Type.Thing thing)) {
            return noProperties(from, name, before, place);
        }
        if (from.mayBeMissing()) {
            String fact = thing.fact().getSimpleName();
            notes.add(
                    Code.MAY_BE_MISSING,
                    place,
                    "The property (" + before + ") may be missing, so it must not be asked for (" + name + ").",
                    "Maybe match it first: $x : " + fact + "( ) from …, and ask $x for " + name + ".");
        }
        Property property = Vocabulary.fact(thing.fact()).property(name);
        return property == null ? unknown(Vocabulary.fact(thing.fact()), name, place) : Meaning.of(property);
    }

    private Meaning noProperties(Meaning from, String name, String before, Place place) {
        String message = "The property (" + before + ") is " + from.type().shown() + " and has no (" + name + ").";
        String advice = from.type() instanceof Type.Many
                ? "Maybe match its members: $x : Fact( … ) from … " + before
                : "Maybe leave out what follows the last point.";
        notes.add(Code.TYPE, place, message, advice);
        return Meaning.UNKNOWN;
    }

    private Meaning unknown(Fact fact, String name, Place place) {
        Fact assessment = Vocabulary.fact(org.credence.facts.Assessment.class);
        if (assessment.property(name) != null) {
            notes.add(
                    Code.STAGE,
                    place,
                    "The property (" + name + ") is known only after pricing, which a " + fact.name()
                            + " comes before.",
                    "Maybe write a naming rule: $a : Assessment( " + name + " … ) with the verb name.flag.");
        } else {
            notes.add(
                    Code.UNKNOWN_PROPERTY,
                    place,
                    "The property (" + name + ") of " + fact.name() + " is unknown.",
                    Spelling.advice(name, fact.properties().keySet()));
        }
        return Meaning.UNKNOWN;
    }
}

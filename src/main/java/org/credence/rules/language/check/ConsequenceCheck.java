package org.credence.rules.language.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.credence.argument.RuleId;
import org.credence.rules.language.Code;
import org.credence.rules.language.Expression;
import org.credence.rules.language.Place;
import org.credence.rules.language.Verb;
import org.credence.rules.language.check.Scope.Meaning;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Plain;
import org.credence.rules.language.vocabulary.Spelling;
import org.credence.rules.language.vocabulary.Type;
import org.jspecify.annotations.Nullable;

/** Whether a consequence calls a verb that exists, on what the verb takes. */
final class ConsequenceCheck {
    private static final Set<String> LETTERS = Set.of("A", "B", "C", "D", "E", "F");
    private static final Set<String> DIGITS = Set.of("1", "2", "3", "4", "5", "6");

    private final Notes notes;
    private final PathCheck paths;

    ConsequenceCheck(Notes notes, Scope scope) {
        this.notes = notes;
        this.paths = PathCheck.outside(notes, scope);
    }

    /** The verb of a consequence, or null when it has none that can be told. */
    @Nullable
    Verb check(Draft.Call call) {
        List<Verb> named = verbs(call);
        if (named.isEmpty()) {
            unknown(call);
            return null;
        }
        List<Typed> arguments = arguments(call);
        List<Verb> fitting = named.stream()
                .filter(verb -> verb.parameters().size() == arguments.size())
                .toList();
        if (fitting.isEmpty()) {
            wrongNumber(call, named);
            return named.get(0);
        }
        Verb verb = fitting.get(0);
        for (int i = 0; i < arguments.size(); i++) {
            argument(verb, verb.parameters().get(i), arguments.get(i));
        }
        return verb;
    }

    static List<Verb> verbs(Draft.Call call) {
        return Arrays.stream(Verb.values())
                .filter(verb -> verb.stage().word().equals(call.stage().text()))
                .filter(verb -> verb.word().equals(call.verb().text()))
                .toList();
    }

    private void unknown(Draft.Call call) {
        String spelled = call.stage().text() + "." + call.verb().text();
        List<String> known = Arrays.stream(Verb.values())
                .map(verb -> verb.stage().word() + "." + verb.word())
                .distinct()
                .toList();
        Place place = notes.place(call.stage(), call.verb());
        notes.add(Code.UNKNOWN_VERB, place, "The verb (" + spelled + ") is unknown.", Spelling.advice(spelled, known));
    }

    private List<Typed> arguments(Draft.Call call) {
        List<Typed> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            Meaning meaning = argument instanceof Expression.Path path ? paths.meaning(path) : Meaning.of(Plain.TEXT);
            arguments.add(new Typed(argument, meaning));
        }
        return arguments;
    }

    private void wrongNumber(Draft.Call call, List<Verb> named) {
        String wanted = named.stream().map(ConsequenceCheck::signature).collect(Collectors.joining(" or "));
        notes.add(
                Code.ARGUMENTS,
                call.place(),
                "The verb (" + call.stage().text() + "." + call.verb().text() + ") does not take this number ("
                        + call.arguments().size() + ") of arguments.",
                "Maybe write: " + wanted);
    }

    private static String signature(Verb verb) {
        return verb.parameters().stream()
                .map(type -> switch (type.getSimpleName()) {
                    case "double" -> "a number from 0 to 1";
                    case "String" -> "a text";
                    default -> type.getSimpleName();
                })
                .collect(Collectors.joining(", ", verb.stage().word() + "." + verb.word() + "( ", " )"));
    }

    private void argument(Verb verb, Class<?> parameter, Typed argument) {
        if (argument.isUnknown()) {
            return;
        }
        if (parameter == String.class) {
            text(verb, argument);
        } else if (parameter == double.class) {
            share(argument);
        } else if (!argument.type().equals(new Type.Thing(parameter))) {
            wrongType(verb, argument);
        }
    }

    private void wrongType(Verb verb, Typed argument) {
        String message = "The argument is " + argument.type().shown() + ", and the verb takes another.";
        notes.add(Code.ARGUMENTS, argument.expression().place(), message, "Maybe write: " + signature(verb));
    }

    private void share(Typed argument) {
        if (!argument.type().isNumber()) {
            wrongType(Verb.DISCOUNT_BY, argument);
        } else if (!argument.meaning().bounds().isShare()) {
            notes.add(
                    Code.ARGUMENTS,
                    argument.expression().place(),
                    "The argument is a number that may lie outside of 0 to 1.",
                    "Maybe a probability, such as $s.copyProbability.");
        }
    }

    private void text(Verb verb, Typed argument) {
        if (argument.type() != Plain.TEXT) {
            wrongType(verb, argument);
        } else if (argument.expression() instanceof Expression.Literal literal
                && literal.value() instanceof String text) {
            label(verb, text, literal.place());
        } else if (verb.stage() == Verb.Stage.NAME) {
            String message = "The label of the verb (" + verb.word() + ") must be a text in quotes.";
            notes.add(Code.LABEL, argument.expression().place(), message, "Maybe write: \"likely\"");
        }
    }

    private void label(Verb verb, String text, Place place) {
        switch (verb) {
            case LETTER -> oneOf(text, LETTERS, place, "a letter from A to F", "F");
            case DIGIT -> oneOf(text, DIGITS, place, "a digit from 1 to 6", "6");
            default -> {
                if (!RuleId.isValid(text)) {
                    String message = "The label (" + text + ") must be lower-case words joined by hyphens.";
                    notes.add(Code.LABEL, place, message, "Maybe \"" + HeaderCheck.kebab(text) + "\".");
                }
            }
        }
    }

    private void oneOf(String text, Set<String> allowed, Place place, String wanted, String unjudged) {
        if (!allowed.contains(text)) {
            String advice = "Maybe \"" + unjudged + "\", which says that it cannot be judged.";
            notes.add(Code.LABEL, place, "The label (" + text + ") must be " + wanted + ".", advice);
        }
    }
}

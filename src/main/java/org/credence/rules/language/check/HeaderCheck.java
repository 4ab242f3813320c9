package org.credence.rules.language.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.credence.argument.Price;
import org.credence.argument.RuleId;
import org.credence.rules.language.Code;
import org.credence.rules.language.Verb;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;
import org.credence.rules.language.vocabulary.Spelling;
import org.jspecify.annotations.Nullable;

/** Whether a rule has a name, a reason, and the price that its verb needs. */
final class HeaderCheck {
    private final Notes notes;
    private final Draft draft;
    private final Map<String, Draft.Annotation> found = new HashMap<>();

    HeaderCheck(Notes notes, Draft draft) {
        this.notes = notes;
        this.draft = draft;
    }

    /** The price of the rule, or null when it has none that can be told. */
    @Nullable
    Price check(@Nullable Verb verb) {
        name();
        draft.annotations.forEach(this::annotation);
        if (!draft.headed) {
            return null;
        }
        String why = why();
        if (verb == null) {
            return null;
        }
        PriceCheck prices = new PriceCheck(notes, draft, verb, found);
        return prices.check(why);
    }

    private void name() {
        if (draft.headed && !RuleId.isValid(draft.name)) {
            notes.add(
                    Code.NAME,
                    draft.place,
                    "The rule name (" + draft.name + ") must be lower-case words joined by hyphens.",
                    "Maybe \"" + kebab(draft.name) + "\".");
        }
    }

    /** The nearest name that would do. */
    static String kebab(String name) {
        String kebab = name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return kebab.isEmpty() ? "name-of-the-rule" : Character.isDigit(kebab.charAt(0)) ? "rule-" + kebab : kebab;
    }

    private void annotation(Draft.Annotation annotation) {
        if (!Draft.ANNOTATIONS.contains(annotation.name())) {
            String message = "The annotation (@" + annotation.name() + ") is unknown.";
            notes.add(Code.ANNOTATION, annotation.place(), message, advice(annotation.name()));
        } else if (found.putIfAbsent(annotation.name(), annotation) != null) {
            String message = "The annotation (@" + annotation.name() + ") is there twice.";
            notes.add(Code.ANNOTATION, annotation.place(), message, "Maybe leave one of them out.");
        }
    }

    private static String advice(String name) {
        return Spelling.nearest(name, Draft.ANNOTATIONS)
                .map(near -> "Maybe you meant (@" + near + ").")
                .orElse("Maybe one of @weight, @factor, @range, @why.");
    }

    /** An annotation that is misspelt is not reported as missing too. */
    private boolean misspelt(String name) {
        return draft.annotations.stream()
                .filter(annotation -> !Draft.ANNOTATIONS.contains(annotation.name()))
                .anyMatch(annotation -> Spelling.nearest(annotation.name(), Draft.ANNOTATIONS)
                        .filter(name::equals)
                        .isPresent());
    }

    private String why() {
        Draft.Annotation why = found.get("why");
        if (why == null && !misspelt("why")) {
            notes.add(
                    Code.NO_REASON,
                    draft.placeOf("why"),
                    "The rule (" + draft.name + ") does not say why.",
                    draft.advice("why", "\"Who saw it is rarely wrong.\""));
        } else if (why != null && (!why.quoted() || why.value().isBlank())) {
            String message = "The reason (" + why.value() + ") must be a sentence in quotes.";
            notes.add(Code.ANNOTATION, why.valuePlace(), message, "Maybe say in one sentence why the rule holds.");
        }
        return why == null ? "" : why.value();
    }
}

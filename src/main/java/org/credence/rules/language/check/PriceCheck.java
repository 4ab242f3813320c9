package org.credence.rules.language.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.credence.argument.Price;
import org.credence.argument.Price.Range;
import org.credence.argument.Price.Unit;
import org.credence.argument.RuleId;
import org.credence.rules.language.Code;
import org.credence.rules.language.Verb;
import org.credence.rules.language.parse.Draft;
import org.credence.rules.language.parse.Notes;
import org.jspecify.annotations.Nullable;

/** Whether a price and its range are what a verb needs. */
final class PriceCheck {
    /** A thousand to one: no single argument outweighs that (Jeffreys calls 20 dB decisive). */
    private static final Range WEIGHTS = new Range(-30, 30);

    private static final Range FACTORS = new Range(0, 1);

    private static final String DECIMAL = "(-?[0-9]{1,3}(?:\\.[0-9]{1,6})?)";
    private static final Pattern NUMBER = Pattern.compile(DECIMAL);
    private static final Pattern RANGE = Pattern.compile("\\s*" + DECIMAL + "\\s*\\.\\.\\s*" + DECIMAL + "\\s*");

    private final Notes notes;
    private final Draft draft;
    private final Verb verb;
    private final Map<String, Draft.Annotation> found;

    PriceCheck(Notes notes, Draft draft, Verb verb, Map<String, Draft.Annotation> found) {
        this.notes = notes;
        this.draft = draft;
        this.verb = verb;
        this.found = found;
    }

    @Nullable
    Price check(String why) {
        if (!RuleId.isValid(draft.name)) {
            return null;
        }
        if (verb.unit() == Unit.NONE) {
            found.values().forEach(this::unwanted);
            return price(0, Range.NONE, why);
        }
        Draft.Annotation stated = stated();
        Double value = stated == null ? null : value(stated);
        Range range = range();
        if (stated == null || value == null || range == null) {
            return null;
        }
        compare(stated, value, range);
        return price(value, range, why);
    }

    private Price price(double value, Range range, String why) {
        return new Price(new RuleId(draft.name), verb.unit(), value, range, why, null, draft.place.spot());
    }

    private String shownVerb() {
        return verb.stage().word() + "." + verb.word();
    }

    private void unwanted(Draft.Annotation annotation) {
        if (!annotation.name().equals("why")) {
            notes.add(
                    Code.UNWANTED_PRICE,
                    annotation.place(),
                    "The verb (" + shownVerb() + ") takes no price, so the rule must not have this (@"
                            + annotation.name() + ").",
                    "Maybe leave it out.");
        }
    }

    private Draft.@Nullable Annotation stated() {
        String wanted = verb.unit() == Unit.WEIGHT ? "weight" : "factor";
        String other = verb.unit() == Unit.WEIGHT ? "factor" : "weight";
        Draft.Annotation price = found.get(wanted);
        Draft.Annotation wrong = found.get(other);
        if (wrong != null) {
            notes.add(
                    Code.WRONG_UNIT,
                    wrong.place(),
                    "The verb (" + shownVerb() + ") takes a " + wanted + ", not a " + other + ".",
                    verb.unit() == Unit.WEIGHT
                            ? "Maybe write @weight with decibans: 3 doubles the odds."
                            : "Maybe write @factor with a share from 0 to 1.");
        } else if (price == null && knowsAll()) {
            notes.add(
                    Code.NO_PRICE,
                    draft.placeOf(wanted),
                    "The rule (" + draft.name + ") has no price, and its verb (" + shownVerb() + ") needs one.",
                    draft.advice(wanted, verb.unit() == Unit.WEIGHT ? "3" : "0.8"));
        }
        return price;
    }

    /** No annotation is misspelt, so that what is missing is missing. */
    private boolean knowsAll() {
        return draft.annotations.stream().allMatch(annotation -> Draft.ANNOTATIONS.contains(annotation.name()));
    }

    private @Nullable Double value(Draft.Annotation stated) {
        Range allowed = allowed();
        if (stated.quoted() || !NUMBER.matcher(stated.value()).matches()) {
            String message = "The " + stated.name() + " (" + notes.text(stated.valuePlace())
                    + ") must be a number without quotes, with at most three digits before the point.";
            notes.add(Code.PRICE, stated.valuePlace(), message, "Maybe write: @" + stated.name() + "( 1 )");
            return null;
        }
        double value = Double.parseDouble(stated.value());
        if (!allowed.contains(value)) {
            notes.add(
                    Code.PRICE,
                    stated.valuePlace(),
                    "The " + stated.name() + " (" + stated.value() + ") of rule (" + draft.name + ") must be between "
                            + shown(allowed.low()) + " and " + shown(allowed.high()) + ".",
                    verb.unit() == Unit.WEIGHT
                            ? "Maybe less: 10 dB makes the odds ten times higher, 30 dB a thousand times."
                            : "Maybe a share: 0 lets nothing through, 1 everything.");
            return null;
        }
        return value;
    }

    private Range allowed() {
        return verb.unit() == Unit.WEIGHT ? WEIGHTS : FACTORS;
    }

    private @Nullable Range range() {
        Draft.Annotation stated = found.get("range");
        if (stated == null) {
            if (knowsAll()) {
                notes.add(
                        Code.NO_RANGE,
                        draft.placeOf("range"),
                        "The rule (" + draft.name + ") does not say what tuning may try.",
                        draft.advice("range", verb.unit() == Unit.WEIGHT ? "\"0..15\"" : "\"0..1\""));
            }
            return null;
        }
        Matcher matcher = RANGE.matcher(stated.value());
        if (!stated.quoted() || !matcher.matches()) {
            String message = "The range (" + stated.value() + ") must be two numbers with two points between them.";
            notes.add(Code.RANGE, stated.valuePlace(), message, "Maybe write: @range( \"0..15\" )");
            return null;
        }
        return range(stated, Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)));
    }

    private @Nullable Range range(Draft.Annotation stated, double low, double high) {
        if (low > high) {
            notes.add(
                    Code.RANGE,
                    stated.valuePlace(),
                    "The range (" + stated.value() + ") is upside down: its low end is above its high end.",
                    "Maybe write: @range( \"" + shown(high) + ".." + shown(low) + "\" )");
            return null;
        }
        if (!allowed().contains(low) || !allowed().contains(high)) {
            notes.add(
                    Code.RANGE,
                    stated.valuePlace(),
                    "The range (" + stated.value() + ") of rule (" + draft.name + ") must lie between "
                            + shown(allowed().low()) + " and " + shown(allowed().high()) + ".",
                    "Maybe narrow it to what is worth trying.");
            return null;
        }
        return new Range(low, high);
    }

    private void compare(Draft.Annotation stated, double value, Range range) {
        if (!range.contains(value)) {
            notes.add(
                    Code.PRICE_OUTSIDE_RANGE,
                    stated.valuePlace(),
                    "The " + stated.name() + " (" + stated.value() + ") of rule (" + draft.name
                            + ") lies outside its own range (" + shown(range.low()) + ".." + shown(range.high()) + ").",
                    "Maybe widen the range, or change the " + stated.name() + ".");
        }
        if (verb == Verb.STATEMENT && (value < 0 || range.low() < 0)) {
            notes.add(
                    Code.WEAKENING,
                    value < 0
                            ? stated.valuePlace()
                            : found.getOrDefault("range", stated).valuePlace(),
                    "The evidence of rule (" + draft.name + ") would turn a statement against what it says.",
                    "Maybe use the verb weigh.discount with a @factor: what weakens a statement is a discount.");
        }
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}

package org.credence.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.credence.exchange.csv.mapping.Cells;
import org.credence.exchange.csv.mapping.Target;
import org.credence.exchange.file.BadInput;
import org.credence.exchange.format.Slug;
import org.credence.exchange.format.ValueWords;
import org.credence.exchange.json.PlainNumber;
import org.credence.exchange.json.Words;
import org.credence.exchange.table.DateForms.Parsed;
import org.credence.exchange.table.Row;
import org.credence.facts.Names;
import org.credence.model.Aspect;
import org.credence.model.Outcome;
import org.credence.model.Value;
import org.credence.model.Value.Quantity;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** What a row says of the claim that its statement is about. */
final class ClaimCells {
    static final String OCCURRENCE = "occurrence";

    private static final Words<Aspect> ASPECTS = Words.of(Aspect.class);
    private static final Words<Outcome.Result> RESULTS = Words.of(Outcome.Result.class);

    private ClaimCells() {}

    /**
     * What tells a claim from another of its incident.
     *
     * @param id   its own, or one made of the rest
     * @param made whether it was made of the rest
     */
    record Key(
            String id,
            boolean made,
            Aspect aspect,
            Value value,
            @Nullable String topic) {
        Key withId(String newId) {
            return new Key(newId, made, aspect, value, topic);
        }

        /** Whether the other says the same, spelling aside. */
        boolean saysTheSame(Key other) {
            return aspect == other.aspect
                    && Objects.equals(topic, other.topic)
                    && (value.equals(other.value)
                            || (value instanceof Value.Text mine
                                    && other.value instanceof Value.Text its
                                    && Names.key(mine.text()).equals(Names.key(its.text()))));
        }
    }

    /**
     * The claim that a row is about. What the row does not tell of a claim with an id of its own is as before.
     *
     * <p>Without an aspect, a table of values or propositions is about anything; any other is about what happened.
     *
     * @param before the claim of an id that was met before, or null
     */
    static Key key(Row row, Cells cells, Function<String, @Nullable Key> before) {
        String id = cells.text(row, Target.CLAIM_ID);
        Key same = id == null ? null : before.apply(id);
        String text = cells.text(row, Target.CLAIM_TEXT);
        boolean anything = id != null
                || text != null
                || cells.text(row, Target.CLAIM_VALUE) != null
                || cells.text(row, Target.CLAIM_LOW) != null
                || cells.text(row, Target.CLAIM_HIGH) != null;
        String word = cells.word(row, Target.CLAIM_ASPECT);
        Aspect told = word == null ? null : ASPECTS.find(word);
        Aspect usual = same != null ? same.aspect : anything ? Aspect.OTHER : Aspect.OCCURRENCE;
        Aspect aspect = told == null ? usual : told;
        Value value = value(row, cells, aspect);
        String topic = cells.text(row, Target.CLAIM_TOPIC);
        if (same != null) {
            return new Key(
                    same.id, false, aspect, value == null ? same.value : value, topic == null ? same.topic : topic);
        }
        boolean saysNothing = value == null && text == null && id == null && aspect != Aspect.OCCURRENCE;
        if (saysNothing) {
            throw cells.bad(
                    row, Target.CLAIM_VALUE, "", "given, or a claim.text, for a claim about " + Wire.name(aspect));
        }
        String made =
                aspect == Aspect.OCCURRENCE ? OCCURRENCE : made(aspect, topic, value == null ? text : shown(value));
        return new Key(id == null ? made : id, id == null, aspect, value == null ? Value.of(true) : value, topic);
    }

    private static @Nullable Value value(Row row, Cells cells, Aspect aspect) {
        Double low = cells.number(row, Target.CLAIM_LOW, Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
        Double high = cells.number(row, Target.CLAIM_HIGH, Double.NEGATIVE_INFINITY, Double.MAX_VALUE);
        return low != null || high != null ? range(row, cells, low, high) : cells.value(row, aspect);
    }

    private static Value range(Row row, Cells cells, @Nullable Double low, @Nullable Double high) {
        double from = low == null ? Double.NEGATIVE_INFINITY : low;
        double to = high == null ? Double.POSITIVE_INFINITY : high;
        if (from > to) {
            throw cells.bad(row, Target.CLAIM_LOW, PlainNumber.range(from, to), "from low to high")
                    .maybe("its ends are exchanged");
        }
        return new Quantity(from, to, cells.text(row, Target.CLAIM_UNIT));
    }

    private static String made(Aspect aspect, @Nullable String topic, @Nullable String value) {
        List<String> parts = new ArrayList<>();
        parts.add(Wire.name(aspect));
        if (topic != null) {
            parts.add(topic);
        }
        if (value != null) {
            parts.add(value);
        }
        return Slug.of(String.join(" ", parts));
    }

    /** Signs are written out, so that ids tell −5 from 5. */
    private static String shown(Value value) {
        String text = ValueWords.withUnit(value);
        return value instanceof Quantity ? text.replace("-", "minus ") : text;
    }

    /**
     * What the claim turned out to be, as far as the row tells; or null.
     *
     * @throws BadInput when it does not say since when
     */
    static @Nullable Outcome outcome(Row row, Cells cells) {
        String word = cells.word(row, Target.OUTCOME_RESULT);
        Outcome.Result result = word == null ? null : RESULTS.find(word);
        if (result == null) {
            return null;
        }
        Parsed settled = cells.date(row, Target.OUTCOME_SETTLED);
        if (settled == null) {
            throw cells.bad(row, Target.OUTCOME_SETTLED, "", "the date on which the outcome was settled")
                    .maybe("map a column or a constant to outcome.settled");
        }
        return new Outcome(
                result, settled.moment(), cells.text(row, Target.OUTCOME_BY), cells.text(row, Target.OUTCOME_BECAUSE));
    }
}

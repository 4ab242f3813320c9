package org.credence.ledger.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.credence.model.Moment;
import org.credence.model.Wire;
import org.jspecify.annotations.Nullable;

/** Values as they stand in the tables. */
final class Texts {
    private Texts() {}

    static @Nullable Moment moment(@Nullable String text, int order) {
        return text == null ? null : moment(text).withOrder(order);
    }

    static Moment moment(String text) {
        return text.indexOf('T') < 0 ? Moment.on(LocalDate.parse(text)) : Moment.at(Instant.parse(text));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String text(Enum<?> constant) {
        return Wire.name(constant);
    }
}

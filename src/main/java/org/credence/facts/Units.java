package org.credence.facts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import javax.measure.format.MeasurementParseException;
import org.credence.model.Value.Quantity;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;

/** Brings quantities to the base unit of their dimension, so that 2 km and 2000 m are equal (JSR 385). */
final class Units {
    private static final Map<String, Optional<Unit<?>>> PARSED = new ConcurrentHashMap<>();

    private Units() {}

    /** The quantity in its system unit; as it is when the unit is none or is not a unit of measurement. */
    static Quantity normalised(Quantity quantity) {
        Unit<?> unit = parsed(quantity.unit());
        if (unit == null) {
            return quantity;
        }
        UnitConverter toSystem = ((AbstractUnit<?>) unit).getSystemConverter();
        return new Quantity(
                convert(toSystem, quantity.low()),
                convert(toSystem, quantity.high()),
                unit.getSystemUnit().toString());
    }

    private static double convert(UnitConverter converter, double number) {
        return Double.isInfinite(number) ? number : converter.convert(number);
    }

    private static @Nullable Unit<?> parsed(@Nullable String unit) {
        return unit == null ? null : PARSED.computeIfAbsent(unit, Units::parse).orElse(null);
    }

    private static Optional<Unit<?>> parse(String unit) {
        try {
            return Optional.of(SimpleUnitFormat.getInstance().parse(unit));
        } catch (MeasurementParseException | IllegalArgumentException notAUnit) {
            return Optional.empty();
        }
    }
}

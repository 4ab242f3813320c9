package org.credence.tune.design;

import java.util.Arrays;

/** One choice of all prices of a tariff, and of the temperature. */
public final class Setting {
    private final double[] values;
    private final double temperature;

    private Setting(double[] values, double temperature) {
        this.values = values;
        this.temperature = temperature;
    }

    /**
     * A choice of prices.
     *
     * @param values      in the order of the tariff: dB or factors
     * @param temperature what evidence is divided by, above 0
     */
    public static Setting of(double[] values, double temperature) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("The temperature (" + temperature + ") must be above 0.");
        }
        return new Setting(values.clone(), temperature);
    }

    public double value(int index) {
        return values[index];
    }

    public double[] values() {
        return values.clone();
    }

    public double temperature() {
        return temperature;
    }

    /** The same with one price changed. */
    public Setting with(int index, double value) {
        double[] changed = values.clone();
        changed[index] = value;
        return new Setting(changed, temperature);
    }

    public Setting withTemperature(double changed) {
        return of(values, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Setting setting
                && Arrays.equals(values, setting.values)
                && temperature == setting.temperature;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(values) + Double.hashCode(temperature);
    }

    @Override
    public String toString() {
        return Arrays.toString(values) + " at " + temperature;
    }
}

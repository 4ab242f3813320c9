package org.credence.rules.plan;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.credence.argument.Price;
import org.credence.argument.RuleId;
import org.credence.rules.language.Verb;
import org.credence.rules.plan.Plan.Operand;
import org.credence.rules.plan.Plan.Probe;
import org.jspecify.annotations.Nullable;

/** Plans as bytes, kept beside the compiled rules so that the rule files need not be read again. */
public final class PlanIndex {
    private PlanIndex() {}

    /** Writes them all; the stream stays open. */
    public static void write(List<Plan> plans, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(plans.size());
        for (Plan plan : plans) {
            write(plan.price(), out);
            out.writeUTF(plan.verb().name());
            out.writeUTF(plan.fact());
            out.writeInt(plan.probes().size());
            for (Probe probe : plan.probes()) {
                out.writeUTF(String.join(".", probe.path()));
                List<Double> thresholds = probe.thresholds();
                out.writeInt(thresholds == null ? -1 : thresholds.size());
                for (double threshold : thresholds == null ? List.<Double>of() : thresholds) {
                    out.writeDouble(threshold);
                }
            }
            out.writeInt(plan.operands().size());
            for (Operand operand : plan.operands()) {
                out.writeUTF(String.join(".", operand.path()));
                out.writeUTF(operand.literal() == null ? "" : operand.literal());
            }
        }
        out.flush();
    }

    private static void write(Price price, DataOutputStream out) throws IOException {
        out.writeUTF(price.rule().name());
        out.writeUTF(price.unit().name());
        out.writeDouble(price.value());
        out.writeDouble(price.range().low());
        out.writeDouble(price.range().high());
        out.writeUTF(price.why());
        out.writeUTF(price.place());
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it cannot be read or ends too early
     */
    public static List<Plan> read(Path index) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(index)))) {
            List<Plan> plans = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                plans.add(new Plan(price(in), Verb.valueOf(in.readUTF()), in.readUTF(), probes(in), operands(in)));
            }
            return plans;
        }
    }

    private static Price price(DataInputStream in) throws IOException {
        RuleId rule = new RuleId(in.readUTF());
        Price.Unit unit = Price.Unit.valueOf(in.readUTF());
        double value = in.readDouble();
        Price.Range range = new Price.Range(in.readDouble(), in.readDouble());
        return new Price(rule, unit, value, range, in.readUTF(), null, in.readUTF());
    }

    private static List<Probe> probes(DataInputStream in) throws IOException {
        List<Probe> probes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            probes.add(new Probe(path(in.readUTF()), thresholds(in)));
        }
        return probes;
    }

    private static @Nullable List<Double> thresholds(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0) {
            return null;
        }
        List<Double> thresholds = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            thresholds.add(in.readDouble());
        }
        return thresholds;
    }

    private static List<Operand> operands(DataInputStream in) throws IOException {
        List<Operand> operands = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> path = path(in.readUTF());
            String literal = in.readUTF();
            operands.add(new Operand(path, literal.isEmpty() ? null : literal));
        }
        return operands;
    }

    private static List<String> path(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\."));
    }
}

package org.credence;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.credence.bench.Stages;
import org.credence.rules.RuleBook;
import org.credence.rules.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of {@code credence bench}, in microseconds an incident, with JMH's error. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(StagesBenchmark.INCIDENTS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
    static final int INCIDENTS = 500;

    private Stages stages;

    @Setup(Level.Trial)
    public void compile() throws Exception {
        Path folder = Path.of("rules");
        RuleBook rules = RuleBook.compile(RuleSet.read(folder));
        stages = new Stages(Credence.with(rules, List.of(), ShippedRules.kinds(folder)), INCIDENTS, 1);
    }

    @Benchmark
    public long jacksonAlone() {
        return stages.jackson();
    }

    @Benchmark
    public long readRecords() {
        return stages.read();
    }

    @Benchmark
    public long graphOfFacts() {
        return stages.facts();
    }

    @Benchmark
    public long graphAndRules() {
        return stages.argue();
    }

    @Benchmark
    public long graphAndRulesObviously() {
        return stages.argueObviously();
    }

    @Benchmark
    public long priceAndName() {
        return stages.price();
    }

    @Benchmark
    public long score() {
        return stages.score();
    }

    @Benchmark
    public long writeSummary() {
        return stages.write();
    }

    @Benchmark
    public long readRecordsAndWriteSummary() {
        return stages.readAndWrite();
    }

    @Benchmark
    public long wholeBatchByOneWorker() {
        return stages.batch();
    }

    @Benchmark
    public long wholeBatchByAllProcessors() {
        return stages.batch(Runtime.getRuntime().availableProcessors());
    }
}

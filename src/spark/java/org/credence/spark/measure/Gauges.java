package org.credence.spark.measure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerBlockUpdated;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.storage.BlockUpdatedInfo;

/**
 * Adds up what Spark reports while it works.
 *
 * <p>Spark reports late, and from a thread of its own: what is read after the session has ended is complete.
 */
public final class Gauges extends SparkListener {
    /** The heap of an executor's virtual machine: bytes in use, what is garbage among them. */
    private static final String HEAP = "JVMHeapMemory";

    private final Map<Integer, Phase> phases = new HashMap<>();
    private final Map<Phase, Cost> costs = new EnumMap<>(Phase.class);
    private final Map<String, Long> blocks = new HashMap<>();
    private long firstTask;
    private long heap;

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted event) {
        phases.put(event.stageInfo().stageId(), Phase.of(event.properties()));
    }

    @Override
    public synchronized void onTaskStart(SparkListenerTaskStart event) {
        firstTask = firstTask == 0 ? event.taskInfo().launchTime() : firstTask;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd event) {
        heap = Math.max(heap, event.taskExecutorMetrics().getMetricValue(HEAP));
        if (event.taskMetrics() != null) { // of a task that was lost with its executor there are none
            Phase phase = phases.getOrDefault(event.stageId(), Phase.SURVEY);
            costs.merge(phase, Cost.of(event.taskMetrics()), Cost::plus);
        }
    }

    @Override
    public synchronized void onBlockUpdated(SparkListenerBlockUpdated event) {
        BlockUpdatedInfo block = event.blockUpdatedInfo();
        if (block.blockId().isRDD()) {
            blocks.merge(block.blockId().name(), block.diskSize(), Math::max);
        }
    }

    Cost cost(Phase phase) {
        return costs.getOrDefault(phase, Cost.NONE);
    }

    /** When the first task began, in milliseconds since 1970; 0 before. */
    synchronized long firstTask() {
        return firstTask;
    }

    /** The most that a task saw in use in its executor when it ended, in bytes. */
    synchronized long heap() {
        return heap;
    }

    /** What was put aside on the executors' disks for the next stage, in bytes. */
    synchronized long aside() {
        return blocks.values().stream().mapToLong(Long::longValue).sum();
    }
}

package org.credence.spark.measure;

import org.apache.spark.executor.TaskMetrics;

/**
 * What some tasks took.
 *
 * @param tasks   how many, those that failed among them
 * @param run     milliseconds that a core was theirs
 * @param cpu     nanoseconds that it worked for them; what collects garbage and compiles has threads of its own
 * @param garbage milliseconds of the run in which the executor collected garbage
 * @param shuffle bytes written for other tasks to fetch
 * @param spilled bytes that did not fit into memory
 * @param output  bytes of files
 */
record Cost(long tasks, long run, long cpu, long garbage, long shuffle, long spilled, long output) {
    static final Cost NONE = new Cost(0, 0, 0, 0, 0, 0, 0);

    static Cost of(TaskMetrics task) {
        return new Cost(
                1,
                task.executorRunTime(),
                task.executorCpuTime(),
                task.jvmGCTime(),
                task.shuffleWriteMetrics().bytesWritten(),
                task.diskBytesSpilled(),
                task.outputMetrics().bytesWritten());
    }

    Cost plus(Cost other) {
        return new Cost(
                tasks + other.tasks,
                run + other.run,
                cpu + other.cpu,
                garbage + other.garbage,
                shuffle + other.shuffle,
                spilled + other.spilled,
                output + other.output);
    }
}

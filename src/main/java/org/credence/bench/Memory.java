package org.credence.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.List;
import org.credence.Credence;
import org.credence.facts.Cut;
import org.credence.model.Incident;
import org.credence.model.TrackRecords;

/** How much memory stays in use while incidents are made, scored and dropped. */
public final class Memory {
    private static final int POOL = 32;

    private Memory() {}

    /**
     * Megabytes in use after a collection.
     *
     * @param early after the first tenth of the incidents
     * @param late  after all of them
     */
    public record InUse(double early, double late) {}

    public static InUse scoring(Credence credence, int count, long seed) {
        Workload workload = new Workload(seed);
        double early = 0;
        long claims = 0;
        for (int done = 0; done < count; done += POOL) {
            List<Incident> pool = workload.incidents(POOL);
            claims += credence.score(pool, workload.sources(), TrackRecords.FROM_FILE, Cut.NONE)
                    .size();
            if (early == 0 && done >= count / 10) {
                early = megabytes();
            }
        }
        if (claims < count) {
            throw new IllegalStateException("Not every incident was scored.");
        }
        return new InUse(early, megabytes());
    }

    private static double megabytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }
}

package org.credence.spark.measure;

import java.util.Locale;
import org.apache.spark.SparkContext;

/** What a job of Spark is for. */
public enum Phase {
    /** Reads all once, for what the whole must know. */
    SURVEY,
    /** Reads all again, and scores it. */
    SCORE,
    /** Brings scores together by day, and writes them. */
    WRITE;

    /** The property that Spark keeps of a job's description. */
    private static final String DESCRIPTION = "spark.job.description";

    /** Says so of the jobs that follow in this thread, to Spark's own pages as well. */
    public void begin(SparkContext spark) {
        spark.setJobDescription(word());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a stage, by the properties of its job; what nobody named belongs to what was there before it. */
    static Phase of(java.util.Properties properties) {
        String word = properties == null ? "" : properties.getProperty(DESCRIPTION, "");
        for (Phase phase : values()) {
            if (phase.word().equals(word)) {
                return phase;
            }
        }
        return SURVEY;
    }
}

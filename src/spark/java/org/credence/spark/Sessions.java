package org.credence.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Opens sessions: settings of {@code spark-submit} hold, and else those of a try on one machine. */
final class Sessions {
    private Sessions() {}

    /** @param master where to run, or null for what is configured, or for all cores of this machine */
    static SparkSession open(@Nullable String master) {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "credence");
        if (master != null) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", "local[*]");
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.sql.shuffle.partitions", "8");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
        }
        SparkSession session = SparkSession.builder().config(conf).getOrCreate();
        if (conf.get("spark.master").startsWith("local")) {
            session.sparkContext().setLogLevel("ERROR"); // what a cluster says is its own matter
        }
        return session;
    }
}

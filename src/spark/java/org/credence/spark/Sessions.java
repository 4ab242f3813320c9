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
            // a try that runs out of memory tells so, where an executor of its own would be started anew
            conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
            conf.setIfMissing("spark.driver.host", "127.0.0.1");
        }
        SparkSession session = SparkSession.builder().config(conf).getOrCreate();
        if (conf.get("spark.master").startsWith("local")) {
            session.sparkContext().setLogLevel("ERROR"); // what a cluster says is its own matter
        }
        return session;
    }

    /** What an executor has, for people: it shares this machine's where there is no cluster. */
    static String memory(SparkSession session) {
        SparkConf conf = session.sparkContext().getConf();
        return conf.get("spark.master").startsWith("local[")
                ? (Runtime.getRuntime().maxMemory() >> 20) + "m"
                : conf.get("spark.executor.memory", "1g");
    }
}

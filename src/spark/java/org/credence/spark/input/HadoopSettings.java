package org.credence.spark.input;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

/** Settings of file systems, as they travel to executors: the class that holds them cannot. */
public final class HadoopSettings implements Serializable {
    private static final long serialVersionUID = 1L;
    private final HashMap<String, String> values = new HashMap<>();
    private transient volatile Configuration built;

    @SuppressWarnings("NullAway.Init") // built when asked for, here or where it travels
    public HadoopSettings(Configuration from) {
        for (Map.Entry<String, String> each : from) {
            values.put(each.getKey(), each.getValue());
        }
    }

    public Configuration get() {
        Configuration known = built;
        if (known == null) {
            known = new Configuration(false);
            values.forEach(known::set);
            built = known;
        }
        return known;
    }
}

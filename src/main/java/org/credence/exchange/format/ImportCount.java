package org.credence.exchange.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.Problem;

/** How many records were read, incidents made, and records rejected, with the reasons. */
public final class ImportCount {
    private long read;
    private long made;
    private long rejected;
    private long warned;
    private final Map<String, Long> reasons = new LinkedHashMap<>();

    public void read() {
        read++;
    }

    public void made() {
        made++;
    }

    public void rejected(Problem problem) {
        rejected++;
        reasons.merge(reason(problem), 1L, Long::sum);
    }

    public void warned() {
        warned++;
    }

    /** What must be what, without what was found. */
    private static String reason(Problem problem) {
        String subject = problem.message().replaceFirst("(?s)^The (.*?) \\(.*$", "$1");
        return subject.equals(problem.message()) ? subject : subject + " must be " + problem.expected();
    }

    public long rejects() {
        return rejected;
    }

    /** The counts, then a line for each reason, the most frequent first. */
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add(read + " read, " + made + " incidents made, " + rejected + " rejected"
                + (warned == 0 ? "" : ", " + warned + " warnings"));
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(reason -> lines.add("  " + reason.getValue() + "  " + reason.getKey()));
        return lines;
    }
}

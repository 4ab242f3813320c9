package org.credence.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.credence.exchange.file.Problem;

/** How many records were read, incidents made, and records rejected, with the reasons. */
public final class ImportCount {
    /** Reasons that are told apart: more than all that there are, unless one of them quotes the input. */
    private static final int MOST_REASONS = 100;

    private static final String OTHER = "for other reasons";

    private long read;
    private long made;
    private long rejected;
    private long warned;
    private final Map<String, Long> rejects = new LinkedHashMap<>();
    private final Map<String, Long> warnings = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    public void read() {
        read++;
    }

    public void made() {
        made++;
    }

    public void rejected(Problem problem) {
        rejected++;
        note(problem, rejects);
    }

    public void warned(Problem problem) {
        warned++;
        note(problem, warnings);
    }

    /** A line for the end. */
    public void remark(String line) {
        remarks.add(line);
    }

    /** The lines for the end. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private static void note(Problem problem, Map<String, Long> counts) {
        String reason = reason(problem);
        boolean known = counts.size() < MOST_REASONS || counts.containsKey(reason);
        counts.merge(known ? reason : OTHER, 1L, Long::sum);
    }

    /** What must be what, without what was found. */
    private static String reason(Problem problem) {
        String message = problem.message();
        int found = message.indexOf(" (");
        return message.startsWith("The ") && found > 0
                ? message.substring("The ".length(), found) + " must be " + problem.expected()
                : message;
    }

    public long reads() {
        return read;
    }

    public long incidents() {
        return made;
    }

    public long rejects() {
        return rejected;
    }

    public long warnings() {
        return warned;
    }

    /** The counts, then a line for each reason, the most frequent first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(read + " read, " + made + " incidents made, " + rejected + " rejected"
                + (warned == 0 ? "" : ", " + warned + " warnings"));
        tell(rejects, "  ", lines);
        tell(warnings, "  warned: ", lines);
        remarks.forEach(remark -> lines.add("  " + remark));
        return lines;
    }

    private static void tell(Map<String, Long> counts, String before, List<String> lines) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(reason -> lines.add(before + reason.getValue() + "  " + reason.getKey()));
    }
}

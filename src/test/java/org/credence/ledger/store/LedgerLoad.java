package org.credence.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.credence.cli.InProcess;
import org.credence.ledger.RecordBook;
import org.credence.model.Moment;
import org.credence.model.Source;
import org.credence.model.SourceKind;

/**
 * A program that loads a large made-up ledger and looks records up in it, and says how long that took: for a machine
 * that does nothing else meanwhile.
 *
 * <p>Arguments: a folder, how many outcomes, how many sources, how many lookups; then {@code postgres} for a server
 * that it starts itself, whose processor time is not counted.
 */
public final class LedgerLoad {
    private LedgerLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int outcomes = Integer.parseInt(arguments[1]);
        int sources = Integer.parseInt(arguments[2]);
        int lookups = Integer.parseInt(arguments[3]);
        Path entries = folder.resolve("entries.jsonl");
        boolean server = arguments.length > 4 && arguments[4].equals("postgres");
        String ledger = server ? server() : folder.resolve("ledger.db").toString();
        write(entries, outcomes, sources);
        double before = cpu();
        long start = System.nanoTime();
        int exit = InProcess.piped(Map.of(), "ledger", "import", entries.toString(), "--by", "x", "--ledger", ledger)
                .exit();
        say(
                "%d outcomes imported in %.1f s, %.1f s of processor time (exit %d), %.1f MB",
                outcomes, seconds(start), cpu() - before, exit, server ? 0 : size(ledger));
        lookUp(ledger, sources, lookups);
    }

    /** Ends with this program. */
    private static String server() throws java.io.IOException {
        return "postgresql://postgres@localhost:"
                + EmbeddedPostgres.builder().start().getPort() + "/postgres";
    }

    /** Reads the records of all sources, and looks some up as of random days. */
    static void lookUp(String ledger, int sources, int lookups) {
        List<Source> all = new ArrayList<>();
        for (int i = 0; i < sources; i++) {
            all.add(Source.of("synthetic-source-" + i, SourceKind.SOCIAL_ACCOUNT));
        }
        double before = cpu();
        long start = System.nanoTime();
        RecordBook book;
        try (Ledger open = Ledger.open(Address.of(ledger), Access.READ)) {
            book = open.records(all);
        }
        double loaded = seconds(start);
        double reading = cpu() - before;
        before = cpu();
        double looked = lookUp(book, all, lookups);
        double looking = cpu() - before;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        say(
                "records of %d sources read in %.1f s, %.1f s of processor time, %.0f MB of heap; %d lookups in %.2f s:"
                        + " %.2f µs each, %.2f µs of processor time, %.2f µs with the reading",
                sources,
                loaded,
                reading,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                lookups,
                looked,
                looked / lookups * 1e6,
                looking / lookups * 1e6,
                (reading + looking) / lookups * 1e6);
        if (book.revision().isEmpty()) {
            throw new IllegalStateException("a ledger has a revision");
        }
    }

    private static double lookUp(RecordBook book, List<Source> all, int lookups) {
        Random random = new Random(3);
        double right = 0;
        long start = System.nanoTime();
        for (int i = 0; i < lookups; i++) {
            Moment asOf = Moment.on(LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3650)));
            Source source = all.get(random.nextInt(all.size()));
            right += book.of(source, asOf, "incident-" + random.nextInt(1_000_000), "occurrence")
                    .asserts()
                    .right();
        }
        double took = seconds(start);
        say("%.0f right answers in all", right);
        return took;
    }

    private static void write(Path file, int outcomes, int sources) throws Exception {
        Random random = new Random(2);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            Ulids ids = new Ulids(java.time.Instant.parse("2026-01-01T00:00:00Z"), null);
            String act = ids.next();
            line(out, "{'entry':'act','id':'%s','made':'2026-01-01T00:00:00Z','by':'x','because':'x'}", act);
            for (int i = 0; i < sources; i++) {
                line(
                        out,
                        "{'entry':'source','id':'%s','act':'%s','source':'synthetic-source-%d','name':'S %d',"
                                + "'kind':'social-account'}",
                        ids.next(),
                        act,
                        i,
                        i);
            }
            for (int i = 0; i < outcomes; i++) {
                LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3600));
                line(
                        out,
                        "{'entry':'claim','id':'%s','act':'%s','incident':'incident-%d','claim':'occurrence',"
                                + "'topic':'topic-%d','said':[{'source':'synthetic-source-%d','stance':'asserts',"
                                + "'at':'%s'}]}",
                        ids.next(),
                        act,
                        i,
                        i % 7,
                        random.nextInt(sources),
                        day);
                line(
                        out,
                        "{'entry':'outcome','id':'%s','act':'%s','incident':'incident-%d','claim':'occurrence',"
                                + "'result':'%s','settled':'%s','by':'a court','because':'found so'}",
                        ids.next(),
                        act,
                        i,
                        random.nextInt(3) == 0 ? "refuted" : "confirmed",
                        day.plusDays(20));
            }
        }
    }

    private static void line(OutputStream out, String format, Object... values) throws Exception {
        String line = format.replace('\'', '"');
        for (Object value : values) {
            int at = line.indexOf('%');
            line = line.substring(0, at) + value + line.substring(at + 2);
        }
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** In seconds, of all threads. */
    static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    static double size(String file) throws Exception {
        return Files.size(Path.of(file)) / 1e6;
    }

    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

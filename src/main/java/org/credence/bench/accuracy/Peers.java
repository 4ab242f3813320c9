package org.credence.bench.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The best figures of others, from a table that says where they come from. */
public final class Peers {
    private final List<Peer> all = new ArrayList<>();

    /**
     * One figure.
     *
     * @param set      the name of the folder
     * @param records  whether with records from settled claims
     * @param accuracy the best of all
     * @param brier    the best of all, or NaN where none was measured
     * @param who      reached the accuracy
     */
    public record Peer(String set, boolean records, double accuracy, double brier, String who) {}

    private Peers() {}

    public static Peers read() {
        try (InputStream in = Objects.requireNonNull(Peers.class.getResourceAsStream("peers.csv"))) {
            Peers peers = new Peers();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("set,"))
                    .forEach(peers::add);
            return peers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] cells = line.split(",", 5);
        double brier = cells[3].isEmpty() ? Double.NaN : Double.parseDouble(cells[3]);
        all.add(new Peer(cells[0], cells[1].equals("records"), Double.parseDouble(cells[2]), brier, cells[4]));
    }

    /** The best of others on a set, or null where nobody was measured. */
    public @Nullable Peer best(String set, boolean records) {
        return all.stream()
                .filter(peer -> peer.set.equals(set) && peer.records == records)
                .findFirst()
                .orElse(null);
    }
}

package org.credence.spark.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.credence.exchange.file.Packing;
import org.credence.exchange.file.Problem;
import org.credence.exchange.file.UnreadableInput;
import org.credence.exchange.file.Where;

/** Files that users name, on any file system Hadoop knows: in the order given, within a folder by name. */
public final class InputPaths {
    private final Configuration hadoop;

    public InputPaths(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * A file.
     *
     * @param name as users know it
     * @param path with its file system
     * @param size in bytes
     */
    public record Found(String name, String path, long size) {
        /** Whether it is read from its beginning, because what is packed has no middle to start from. */
        boolean isPacked() {
            return name.endsWith(".gz") || name.endsWith(".zst") || name.endsWith(".zip");
        }
    }

    /**
     * All files; of folders those that are not hidden.
     *
     * @throws UnreadableInput when there is none, or its file system cannot be reached
     */
    public List<Found> find(List<String> names) {
        List<Found> all = new ArrayList<>();
        for (String name : names) {
            int before = all.size();
            try {
                Path path = new Path(name);
                FileSystem system = path.getFileSystem(hadoop);
                collect(name, system.getFileStatus(path), system, all);
            } catch (FileNotFoundException e) {
                throw new UnreadableInput(
                        Problem.mustBe(Where.file(name), "input", "not found", "a file or folder that exists"));
            } catch (IOException | IllegalArgumentException e) {
                throw new UnreadableInput(
                        Problem.mustBe(Where.file(name), "file system", firstLine(e), "one that can be reached")
                                .maybe("its address is wrong, or its connector is not among the jars of this Spark"));
            }
            if (all.size() == before) {
                throw new UnreadableInput(
                        Problem.mustBe(Where.file(name), "folder", "empty", "one with files of incidents"));
            }
        }
        return all;
    }

    /** The same for files that are no incidents. */
    public List<Found> findAll(List<String> names) {
        List<Found> all = new ArrayList<>();
        for (String name : names) {
            try {
                Path path = new Path(name);
                FileStatus status = path.getFileSystem(hadoop).getFileStatus(path);
                all.add(new Found(name, status.getPath().toString(), status.getLen()));
            } catch (IOException | IllegalArgumentException e) {
                throw new UnreadableInput(
                        Problem.mustBe(Where.file(name), "file", firstLine(e), "one that can be read"));
            }
        }
        return all;
    }

    private static void collect(String name, FileStatus status, FileSystem system, List<Found> into)
            throws IOException {
        if (status.isFile()) {
            requireLines(name);
            into.add(new Found(name, status.getPath().toString(), status.getLen()));
            return;
        }
        FileStatus[] children = system.listStatus(status.getPath());
        Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
        for (FileStatus child : children) {
            String simple = child.getPath().getName();
            boolean hidden = simple.startsWith("_") || simple.startsWith(".");
            if (!hidden && !isSources(simple)) {
                collect(name.replaceFirst("/*$", "/") + simple, child, system, into);
            }
        }
    }

    private static void requireLines(String name) {
        if (Packing.inner(name).endsWith(".json")) {
            throw new UnreadableInput(Problem.mustBe(Where.file(name), "file", name, "one incident a line (.jsonl)")
                    .maybe("credence import native " + name + " writes it so"));
        }
    }

    /** Beside incidents lie their sources, which are read for themselves. */
    private static boolean isSources(String name) {
        return name.startsWith("sources.json");
    }

    static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }

    /**
     * Slices for tasks, in the order of the files.
     *
     * @param most bytes a slice
     */
    public static List<Slice> slices(List<Found> files, long most) {
        List<Slice> slices = new ArrayList<>();
        for (Found file : files) {
            if (file.isPacked() || file.size() <= most) {
                slices.add(new Slice(slices.size(), file.name(), file.path(), 0, Long.MAX_VALUE));
                continue;
            }
            for (long start = 0; start < file.size(); start += most) {
                long end = Math.min(file.size(), start + most);
                slices.add(new Slice(slices.size(), file.name(), file.path(), start, end));
            }
        }
        return slices;
    }
}

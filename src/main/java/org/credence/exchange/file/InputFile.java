package org.credence.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.credence.argument.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Opens what a user names: a plain, gzip or Zstandard file or a zip archive of one file, told by the first bytes; or
 * {@code -} for standard input.
 */
public final class InputFile {
    /** The name that means standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private InputFile() {}

    public static Lines open(Path path, ReadOptions options) {
        String name = path.toString();
        InputStream in = path.equals(STANDARD_INPUT)
                ? Unpacked.of(System.in, Unpacked.Limit.USUAL, Where.file(name))
                : stream(path, name);
        return new Lines(name, in, options.limit());
    }

    /**
     * The bytes of a file, unpacked. The stream throws {@link UnreadableInput} when they cannot be read any further,
     * and when a packed file expands to more than 1 GB and 200 times its size.
     *
     * @param name as users know it
     * @throws UnreadableInput when it cannot be opened
     */
    public static InputStream stream(Path path, String name) {
        try {
            return Unpacked.of(newInputStream(path, name), Unpacked.Limit.USUAL, Where.file(name));
        } catch (IOException e) {
            throw UnreadableInput.after(0, Where.file(name), e);
        }
    }

    /**
     * The same of a file that somebody else has opened, on whatever file system.
     *
     * @throws UnreadableInput when it cannot be begun
     */
    public static InputStream unpacked(InputStream raw, String name) {
        return Unpacked.of(raw, Unpacked.Limit.USUAL, Where.file(name));
    }

    /** The whole of a file that is one record. */
    public static Passage readWhole(Path path, ReadOptions options) {
        try (Lines lines = open(path, options)) {
            return lines.rest();
        }
    }

    private static InputStream newInputStream(Path path, String name) throws IOException {
        Where where = Where.file(name);
        if (Files.isDirectory(path)) {
            throw new UnreadableInput(Problem.mustBe(where, "input", "a directory", "a file"));
        }
        if (!Files.exists(path)) {
            throw new UnreadableInput(Problem.mustBe(where, "file", "not found", "one that exists")
                    .maybe(neighbour(path)));
        }
        if (!Files.isReadable(path)) {
            throw new UnreadableInput(Problem.mustBe(where, "file", "not readable", "readable by you"));
        }
        return Files.newInputStream(path);
    }

    /** The path of the file in the same directory whose name is nearest. */
    private static @Nullable String neighbour(Path missing) {
        Path directory = missing.toAbsolutePath().getParent();
        Path name = missing.getFileName();
        if (directory == null || name == null || !Files.isDirectory(directory)) {
            return null;
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return Nearest.to(name.toString(), names)
                    .map(near -> missing.resolveSibling(near).toString())
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}

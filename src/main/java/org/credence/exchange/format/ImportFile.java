package org.credence.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.credence.exchange.file.InputFile;
import org.credence.exchange.file.Lines;
import org.credence.exchange.file.ReadOptions;
import org.credence.exchange.file.Where;

/**
 * A file, packed or not, or a folder that is to be imported.
 *
 * @param name as users know it, for messages
 * @param path where it lies
 */
public record ImportFile(String name, Path path) {
    public static ImportFile of(Path path) {
        return new ImportFile(path.toString(), path);
    }

    public boolean isFolder() {
        return Files.isDirectory(path);
    }

    /** Its bytes, unpacked; too much from too little is an error. */
    public InputStream open() throws IOException {
        return InputFile.stream(path, name);
    }

    /** Its lines, which are checked to be UTF-8. */
    public Lines lines(ReadOptions options) throws IOException {
        return new Lines(name, open(), options.limit());
    }

    public Where where() {
        return Where.file(name);
    }

    /** The place of a line, from 1. */
    public Where line(long line) {
        return new Where(name, line, 0, "");
    }
}

package org.credence.exchange.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The one file of a zip archive, in which some feeds come; an archive of several is an error. */
final class OnlyEntry extends FilterInputStream {
    private final ZipInputStream zip;
    private final String name;
    private boolean ended;

    OnlyEntry(InputStream raw) throws IOException {
        this(new ZipInputStream(raw));
    }

    private OnlyEntry(ZipInputStream zip) throws IOException {
        super(zip);
        this.zip = zip;
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
            throw new IOException("a zip archive without a file");
        }
        this.name = entry.getName();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int got = ended ? -1 : zip.read(bytes, from, count);
        if (got < 0 && !ended) {
            ended = true;
            ZipEntry next = zip.getNextEntry();
            if (next != null) {
                throw new IOException(
                        "a zip archive of several files, " + Shown.of(name) + " and " + Shown.of(next.getName()));
            }
        }
        return got;
    }
}
